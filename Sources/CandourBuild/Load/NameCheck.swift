import CandourDiagnostics
import CandourSyntax

/// The messages about names and places of files.
enum NameCheck {
    /// A record or table with an ending that Candour does not read: `.yaml`, `.md.txt`. The right name comes with
    /// the message: the file is read under it all the same, so that one mistake gives one message.
    static func wrongEnding(_ path: String, _ name: String) -> (fault: ContentFault, rightName: String)? {
        let lowered = name.lowercased()
        let endings = [
            (".yaml", ".yml"), (".markdown", ".md"), (".md.txt", ".md"), (".yml.txt", ".yml"),
            (".csv.txt", ".csv"),
            (".yaml.txt", ".yml"), (".mdown", ".md"), (".md.docx", ".md"),
        ]
        var proposal: String?
        for (wrong, right) in endings where lowered.hasSuffix(wrong) {
            proposal = String(name.dropLast(wrong.utf8.count)) + right
        }
        // `.YML` and `.Md`: the ending is right but for its capitals.
        for right in [".yml", ".md", ".csv"]
        where proposal == nil && lowered.hasSuffix(right) && !name.hasSuffix(right) {
            proposal = String(name.dropLast(right.utf8.count)) + right
        }
        guard let proposal else { return nil }
        let fault = ContentFault(path: path) { number in
            Diagnostic(
                .wrongEnding, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "The file \(name) has an ending that Candour does not read",
                reason:
                    "Records end in .md or .yml and tables in .csv. The file would be left out of the site.",
                advice: .fix("rename the file to \(proposal)."))
        }
        return (fault, proposal)
    }

    /// A name that cannot be part of an address.
    static func notAnID(_ path: String, _ name: String) -> ContentFault {
        ContentFault(path: path) { number in
            let proposal = Identifier.proposal(for: name)
            return Diagnostic(
                .fileNameNotAnID, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "“\(name)” cannot be part of a web address",
                reason:
                    "Names have lower-case letters without accents, digits, and single hyphens between them.",
                advice: .fix(proposal.isEmpty ? "give it a short plain name." : "rename it to \(proposal)."))
        }
    }
}

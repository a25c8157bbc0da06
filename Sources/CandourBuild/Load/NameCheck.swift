import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// The messages about names and places of files.
enum NameCheck {
    /// A record or table with an ending that Candour does not read: `.yaml`, `.md.txt`. The right name comes with
    /// the message: the file is read under it all the same, so that one mistake gives one message.
    static func wrongEnding(_ path: String, _ name: String) -> (fault: ContentFault, rightName: String)? {
        // Nearly all names are right.
        if [".md", ".yml", ".csv"].contains(where: name.hasSuffix) { return nil }
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

    /// The name of a file to offer that cannot be a name everywhere; nothing where it can.
    static func notPortable(_ path: String, _ name: String) -> ContentFault? {
        guard let reason = PortableName.fault(in: name) else { return nil }
        return ContentFault(path: path) { number in
            Diagnostic(
                .nameNotPortable, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "The file “\(name)” cannot have this name",
                reason: reason,
                advice: .fix("rename the file with letters, digits and hyphens alone."))
        }
    }

    /// Files to offer whose names differ in capitals alone.
    static func alike(_ paths: some Sequence<String>) -> [ContentFault] {
        var first: [String: String] = [:]
        return Set(paths).sorted().compactMap { path in
            guard let other = first.updateValue(path, forKey: path.lowercased()) else { return nil }
            return ContentFault(path: path) { number in
                let names = [other, path].map { String($0.split(separator: "/").last ?? "") }
                return Diagnostic(
                    .namesAlike, at: SourceSpan(file: number, start: 0, end: 0),
                    headline: "The files \(names[0]) and \(names[1]) differ in capitals alone",
                    reason:
                        "On Windows and on a Mac they are one file, so one would take the place of the other.",
                    advice: .fix("give one of them another name."))
            }
        }
    }

    /// The name of a numbered part whose number or words cannot be used: `1234-a.md`, `01-Forward Plan.md`.
    static func notNumbered(_ path: String, _ name: String) -> ContentFault {
        ContentFault(path: path) { number in
            let words = Identifier.proposal(for: String(name.dropLast(3).drop { $0.isNumber }))
            let digits = name.prefix { ("0"..."9").contains($0) }
            let isShort = (1...3).contains(digits.count) && !words.isEmpty
            return Diagnostic(
                .fileNameNotAnID, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "“\(name)” is not a number, a hyphen and a plain name",
                reason:
                    "The number, of up to three digits, orders the files; the name becomes part of an address.",
                advice: .fix(
                    isShort
                        ? "rename the file to \(digits)-\(words).md."
                        : "rename it, for example to 09-forward-plan.md."))
        }
    }

    /// A name that cannot be part of an address.
    static func notAnID(_ path: String, _ name: String) -> ContentFault {
        ContentFault(path: path) { number in
            let proposal = Identifier.proposal(for: LookAlike.replaced(in: name))
            return Diagnostic(
                .fileNameNotAnID, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "“\(name)” cannot be part of a web address",
                reason: LookAlike.sentence(on: name)
                    + "Names have lower-case letters without accents, digits, and single hyphens between them.",
                advice: .fix(proposal.isEmpty ? "give it a short plain name." : "rename it to \(proposal)."))
        }
    }
}

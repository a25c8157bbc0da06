import CandourDiagnostics
import CandourRecords

extension ContentFault {
    static func mainFileMissing(_ path: String, _ kind: KindDeclaration) -> ContentFault {
        guard case .folder(_, let main, _) = kind.layout else { return inWrongPlace(path, kind, "elsewhere") }
        return ContentFault(path: path) { number in
            Diagnostic(
                .mainFileMissing, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "The folder of this file has no \(main)",
                reason: "Without it there is no \(kind.singular) that the file could belong to.",
                advice: .fix("add the file \(main), or move this file to the folder it belongs to."))
        }
    }

    static func wrongSortOfFile(_ path: String, _ kind: KindDeclaration, _ suffix: String) -> ContentFault {
        ContentFault(path: path) { number in
            Diagnostic(
                .fileInWrongPlace, at: SourceSpan(file: number, start: 0, end: 0),
                headline:
                    "Files in content/\(kind.name)/ end in \(suffix), and this one ends in \(ending(of: path))",
                reason: "The file would be left out of the site.",
                advice: .check(
                    "where does it belong?",
                    ["in another folder of content/", "here, as a file that ends in \(suffix)"]))
        }
    }

    private static func ending(of path: String) -> Substring {
        path[(path.lastIndex(of: ".") ?? path.startIndex)...]
    }

    static func inWrongPlace(_ path: String, _ kind: KindDeclaration, _ place: String) -> ContentFault {
        ContentFault(path: path) { number in
            Diagnostic(
                .fileInWrongPlace, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "A \(kind.singular) cannot lie in this folder",
                reason: "It lies \(place). The file would be left out of the site.",
                advice: .fix("move the file there."))
        }
    }

    static func notTheList(_ path: String, _ kind: KindDeclaration, _ right: String) -> ContentFault {
        ContentFault(path: path) { number in
            Diagnostic(
                .fileInWrongPlace, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "All of the \(kind.title.lowercased()) is in \(right), and this is another file",
                reason: "What it says would be left out of the site.",
                advice: .fix("move what it says to \(right), or the file to where it belongs."))
        }
    }

    static func unexpectedFile(
        _ path: String, _ name: String, _ kind: KindDeclaration, _ expected: [String]
    ) -> ContentFault {
        ContentFault(path: path) { number in
            let near = Suggestion.nearest(to: name, among: expected.filter { !$0.contains("NN") })
            return Diagnostic(
                .fileInWrongPlace, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "A \(kind.singular) has no file called \(name)",
                reason:
                    "Its files are \(expected.joined(with: "and")). This one would be left out of the site.",
                advice: near.first.map { .fix("rename the file to \($0).") }
                    ?? .fix("rename the file, or move it to where it belongs."))
        }
    }

    static func officeFile(
        _ path: String, _ name: String, _ kind: KindDeclaration, right: String
    ) -> ContentFault {
        let isTable = right.hasSuffix(".csv")
        return ContentFault(path: path) { number in
            Diagnostic(
                .wrongEnding, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "Candour does not read \(name): it reads \(right)",
                reason: "What the file says would be missing from the page of the \(kind.singular).",
                advice: .fix(
                    isTable
                        ? "open it in the spreadsheet program and save it as \(right), in the form “CSV UTF-8”."
                        : "copy its text into a file called \(right), or give it another name and list it under attachments:."
                ))
        }
    }

    static func twice(_ path: String, _ id: String, _ kind: KindDeclaration, other: String) -> ContentFault {
        ContentFault(path: path) { number in
            Diagnostic(
                .idTwice, at: SourceSpan(file: number, start: 0, end: 0),
                headline: "There are two records with the id \(id) in \(kind.name)",
                reason: "The other one is \(other). Both would have the address /\(kind.name)/\(id)/.",
                advice: .fix("rename the newer of the two files."))
        }
    }
}

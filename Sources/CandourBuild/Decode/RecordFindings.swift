import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What decoding one record gave besides the record itself.
struct RecordFindings: Sendable {
    /// What is known of it whatever its kind.
    let head: RecordHead
    /// What was wrong.
    let diagnostics: [Diagnostic]
    /// What it refers to in fields.
    let references: [NotedReference]
    /// Its bodies, whose links are checked when all records are known.
    let bodies: [Prose]
    /// The files that its fields name.
    let files: [Spanned<String>]

    /// The files that its fields and links name.
    var mentionedFiles: [String] {
        files.map(\.value) + bodies.flatMap(\.links).compactMap { $0.destination.without(prefix: "file:") }
    }

    /// What it refers to in links of its prose.
    var proseReferences: [NotedReference] {
        bodies.flatMap(\.links).compactMap { link in
            link.destination.without(prefix: "record:").map {
                NotedReference(kinds: [], written: Spanned($0, link.span), field: "text")
            }
        }
    }
}

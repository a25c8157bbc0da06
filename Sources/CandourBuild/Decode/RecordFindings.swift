import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What decoding one record gave besides the record itself.
struct RecordFindings: Sendable {
    /// What only its checks need.
    struct Details: Sendable {
        /// What was wrong.
        let diagnostics: [Diagnostic]
        /// What it refers to in fields.
        let references: [NotedReference]
        /// Its bodies, whose links are checked when all records are known.
        let bodies: [Prose]
        /// The files that its fields name.
        let files: [Spanned<String>]
    }

    /// What is known of it whatever its kind.
    let head: RecordHead
    /// What it refers to, in fields and in links of its prose.
    let references: [NotedReference]
    /// The files that its fields and links name.
    let mentionedFiles: [String]
    /// The fingerprint of all that it was read from, where the next build may ask.
    var source: Fingerprint?
    /// The fingerprint of the head, where the next build may ask.
    var known = Fingerprint.none
    /// What was kept of it for a build in which it need not be read; empty where it must be.
    var kept: ArraySlice<UInt8> = []
    private let deferred: Deferred<Details>

    /// What was found in a record that was read.
    init(head: RecordHead, _ details: Details) {
        self.head = head
        deferred = Deferred(details)
        let links = details.bodies.flatMap(\.links)
        references =
            details.references
            + links.compactMap { link in
                link.destination.without(prefix: "record:").map {
                    NotedReference(kinds: [], written: Spanned($0, link.span), field: "text")
                }
            }
        mentionedFiles =
            details.files.map(\.value) + links.compactMap { $0.destination.without(prefix: "file:") }
    }

    /// What is known of a record that was not read.
    init(_ record: KeptRecord, _ details: Deferred<Details>) {
        head = record.head
        references = record.references
        mentionedFiles = record.mentionedFiles
        deferred = details
    }

    /// What only its checks need.
    var details: Details { deferred.value }
}

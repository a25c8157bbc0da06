import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What decoding one record gave besides the record itself.
///
/// An immutable class, like the head: a run goes through all of them several times.
final class RecordFindings: Sendable {
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
        /// The texts of its files that are still to be compared with registered names.
        var texts: [WrittenText] = []
        /// What its texts say that acronyms stand for.
        var expansions: [WrittenExpansion] = []
    }

    /// What is known of it whatever its kind.
    let head: RecordHead
    /// What it refers to, in fields and in links of its prose.
    let references: [NotedReference]
    /// The files that its fields and links name.
    let mentionedFiles: [String]
    /// What its texts say that acronyms stand for.
    let expansions: [WrittenExpansion]
    /// What the next build must know of it, where there is to be one.
    let memory: RecordMemory?
    /// Whether it stands for a list of records that could not be read.
    let isUnreadList: Bool
    private let deferred: Deferred<Details>

    /// What was found in a record that was read.
    init(
        head: RecordHead, _ details: Details, keeper: (RecordKeeper, RecordSource)? = nil,
        isUnreadList: Bool = false
    ) {
        self.isUnreadList = isUnreadList
        self.head = head
        deferred = Deferred(details)
        let links = details.bodies.flatMap(\.links)
        let references =
            details.references
            + links.compactMap { link in
                let written =
                    link.destination.without(prefix: "record:") ?? link.destination.without(prefix: "figure:")
                    ?? link.destination.without(prefix: "chart:")
                return written.map {
                    NotedReference(kinds: [], written: Spanned($0, link.span), field: "text")
                }
            }
        let mentionedFiles =
            details.files.map(\.value) + links.compactMap { $0.destination.without(prefix: "file:") }
        self.references = references
        self.mentionedFiles = mentionedFiles
        expansions = details.expansions
        memory = keeper.map { keeper, source in
            keeper.memory(
                of: KeptRecord(
                    head: head, references: references, mentionedFiles: mentionedFiles,
                    expansions: details.expansions), source,
                hasMessages: !details.diagnostics.isEmpty)
        }
    }

    /// What is known of a record that was not read.
    init(_ record: KeptRecord, _ memory: RecordMemory, _ details: Deferred<Details>) {
        self.memory = memory
        isUnreadList = false
        head = record.head
        references = record.references
        mentionedFiles = record.mentionedFiles
        expansions = record.expansions
        deferred = details
    }

    /// What only its checks need.
    var details: Details { deferred.value }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// What is known of a record without reading it, for one about which there is nothing to say.
struct KeptRecord {
    /// Its head, without the files that are offered beside it: those are found anew.
    let head: RecordHead
    /// What it refers to, in fields and in prose.
    let references: [NotedReference]
    /// The files that its fields and links name.
    let mentionedFiles: [String]
    /// What its texts say that acronyms stand for.
    let expansions: [WrittenExpansion]

    init(
        head: RecordHead, references: [NotedReference], mentionedFiles: [String],
        expansions: [WrittenExpansion]
    ) {
        self.head = head
        self.references = references
        self.mentionedFiles = mentionedFiles
        self.expansions = expansions
    }
}

/// Markdown for one place on a page: the theme adds the prefix to its ids and moves its headings below the
/// heading it stands under, so that several bodies can share a page.
package struct ProseBlock: Sendable {
    /// The parsed Markdown.
    package let prose: Prose
    /// What every id of it begins with on this page; empty where it stands alone.
    package let idPrefix: String
    /// The record whose file it stands in: `file:` links lead to that record's files.
    package let record: RecordKey?

    /// `prose` as part of a page.
    package init(_ prose: Prose, idPrefix: String = "", record: RecordKey?) {
        self.prose = prose
        self.idPrefix = idPrefix
        self.record = record
    }
}

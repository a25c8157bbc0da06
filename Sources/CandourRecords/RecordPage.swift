package import CandourPage

/// A page that a kind makes of a record. The engine adds the breadcrumbs, notices, attachments, what refers to the
/// record, change history and the ways to the records before and after.
package struct RecordPage: Sendable {
    /// Its address below the record's: empty for the record's own page, `forward-plan/` for a part's.
    package let path: String
    /// The heading.
    package let title: String
    /// What sort of thing it is, above the heading: `Decision`.
    package let label: String?
    /// One sentence.
    package let summary: String?
    /// The pages between the kind's list and this one.
    package let parents: [Link]
    /// The content.
    package let blocks: [Block]
    /// Whether a contents list stands at the top.
    package let hasContents: Bool
    /// What must be known first, besides what the engine adds.
    package let notices: [Notice]
    /// What it is about, for search engines.
    package let structured: [StructuredData]

    /// A page.
    package init(
        path: String = "", title: String, label: String?, summary: String?, parents: [Link] = [],
        blocks: [Block],
        hasContents: Bool = false, notices: [Notice] = [], structured: [StructuredData] = []
    ) {
        self.path = path
        self.title = title
        self.label = label
        self.summary = summary
        self.parents = parents
        self.blocks = blocks
        self.hasContents = hasContents
        self.notices = notices
        self.structured = structured
    }
}

/// One page as a value: everything the theme needs, and no HTML.
package struct Page: Sendable {
    /// Where it stands.
    package let address: PageAddress
    /// What sort of page it is, which chooses the shell's template.
    package let type: PageType
    /// The heading, which is also the first part of the document's title.
    package let title: String
    /// What sort of record it is, shown above the heading: `Decision`.
    package let label: String?
    /// One sentence about it: shown under the heading, and the description for search engines.
    package let summary: String?
    /// The way down from the home page to the page above this one.
    package let breadcrumbs: [Link]
    /// What must be known first.
    package let notices: [Notice]
    /// The content.
    package var blocks: [Block]
    /// Whether sections and prose headings are listed at the top.
    package let hasContents: Bool
    /// The page before it in its list.
    package let previous: Link?
    /// The page after it in its list.
    package let next: Link?
    /// The first publication.
    package let published: PartialDate?
    /// The last significant change, when there was one.
    package let updated: LocalDate?
    /// The changes, newest first: the page's change history.
    package let updates: [TimelineEntry]
    /// What names the record besides its title; nothing on a page that nobody would cite, such as a list.
    package let citation: Citation?
    /// What it is about, for search engines.
    package let structured: [StructuredData]
    /// Where the page has moved to: it only leads there.
    package let movedTo: PageAddress?
    /// What a search knows of it; nothing for a page that it does not find.
    package let search: PageSearch?

    /// A page.
    package init(
        address: PageAddress,
        type: PageType,
        title: String,
        label: String? = nil,
        summary: String? = nil,
        breadcrumbs: [Link] = [],
        notices: [Notice] = [],
        blocks: [Block],
        hasContents: Bool = false,
        previous: Link? = nil,
        next: Link? = nil,
        published: PartialDate? = nil,
        updated: LocalDate? = nil,
        updates: [TimelineEntry] = [],
        citation: Citation? = nil,
        structured: [StructuredData] = [],
        movedTo: PageAddress? = nil,
        search: PageSearch? = nil
    ) {
        self.address = address
        self.type = type
        self.title = title
        self.label = label
        self.summary = summary
        self.breadcrumbs = breadcrumbs
        self.notices = notices
        self.blocks = blocks
        self.hasContents = hasContents
        self.previous = previous
        self.next = next
        self.published = published
        self.updated = updated
        self.updates = updates
        self.citation = citation
        self.structured = structured
        self.movedTo = movedTo
        self.search = search
    }
}

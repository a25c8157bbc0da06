/// A record as it stands in feeds (RFC 4287, section 4.1.2: an Atom entry).
package struct FeedEntry: Sendable {
    /// The record it is about; its id in feeds is made from this and never changes.
    package let record: RecordKey
    /// Title.
    package let title: String
    /// Where it leads.
    package let address: PageAddress
    /// One sentence.
    package let summary: String?
    /// The first publication.
    package let published: LocalDateTime
    /// The last significant change; the publication when there was none.
    package let updated: LocalDateTime
    /// The kind's name as readers see it: `Decisions`.
    package let category: String

    /// An entry.
    package init(
        record: RecordKey, title: String, address: PageAddress, summary: String?, published: LocalDateTime,
        updated: LocalDateTime, category: String
    ) {
        self.record = record
        self.title = title
        self.address = address
        self.summary = summary
        self.published = published
        self.updated = updated
        self.category = category
    }
}

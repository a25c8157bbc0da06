import CandourPage
import CandourRecords
import CandourSyntax

/// A record that may stand in feeds, before its entry is made: thousands are sorted, and fifty are shown.
struct FeedCandidate: Sendable {
    /// The record.
    let head: RecordHead
    /// The kind's name as readers see it.
    let category: String
    /// The first publication.
    let published: LocalDateTime
    /// The last significant change; the publication when there was none.
    let updated: LocalDateTime

    /// The record `head`; nothing where it has no date, or one that is still to come.
    init?(_ head: RecordHead, category: String, today: LocalDate) {
        guard let published = head.publicFrom ?? head.date.map({ LocalDateTime($0.last) }),
            published.date <= today
        else { return nil }
        self.head = head
        self.category = category
        self.published = published
        let changed = head.common.updates.map { LocalDateTime($0.date.value) }.max()
        updated = max(changed ?? published, published)
    }

    /// Its entry.
    var entry: FeedEntry {
        FeedEntry(
            record: head.key, title: head.title, address: head.address, summary: head.summary,
            published: published, updated: updated, category: category)
    }

    /// Newest first.
    static func precedes(_ first: FeedCandidate, _ second: FeedCandidate) -> Bool {
        first.updated == second.updated ? first.head.key < second.head.key : first.updated > second.updated
    }
}

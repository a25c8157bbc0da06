/// A record with its head: what the store holds and the kinds work on. An immutable class, like its head.
package final class Entry<Kind: RecordKind>: Sendable {
    private enum Content: Sendable {
        case read(Kind.Record)
        case deferred(Deferred<Kind.Record>)
    }

    /// What any record has.
    package let head: RecordHead
    private let content: Content

    /// A record.
    package init(head: RecordHead, record: Kind.Record) {
        self.head = head
        content = .read(record)
    }

    /// A record that is read when it is asked for.
    package init(head: RecordHead, record: Deferred<Kind.Record>) {
        self.head = head
        content = .deferred(record)
    }

    /// The record of `other` under another head: one that was completed, or has fewer parts.
    package init(_ other: Entry, head: RecordHead) {
        self.head = head
        content = other.content
    }

    /// What this kind adds.
    package var record: Kind.Record {
        switch content {
        case .read(let record): record
        case .deferred(let record): record.value
        }
    }
}

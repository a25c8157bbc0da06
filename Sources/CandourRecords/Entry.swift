package import CandourSyntax

/// A record with its head: what the store holds and the kinds work on. An immutable class, like its head.
package final class Entry<Kind: RecordKind>: Sendable {
    /// What reading a record gave.
    package struct ReadRecord: Sendable {
        /// What this kind adds.
        let record: Kind.Record
        /// The values of its fields, for data files.
        let values: [FieldValue]

        /// A record and the values of its fields.
        package init(_ record: Kind.Record, values: [FieldValue]) {
            self.record = record
            self.values = values
        }
    }

    private enum Content: Sendable {
        case read(ReadRecord)
        case deferred(Deferred<ReadRecord>)
    }

    /// What any record has.
    package let head: RecordHead
    private let content: Content

    /// A record.
    package init(head: RecordHead, record: ReadRecord) {
        self.head = head
        content = .read(record)
    }

    /// A record that is read when it is asked for.
    package init(head: RecordHead, record: Deferred<ReadRecord>) {
        self.head = head
        content = .deferred(record)
    }

    /// The record of `other` under another head: one that was completed, or has fewer parts.
    package init(_ other: Entry, head: RecordHead) {
        self.head = head
        content = other.content
    }

    /// What this kind adds.
    package var record: Kind.Record { read.record }

    /// The values of its fields, for data files.
    package var values: [FieldValue] { read.values }

    private var read: ReadRecord {
        switch content {
        case .read(let record): record
        case .deferred(let record): record.value
        }
    }
}

/// A record with its head: what the store holds and the kinds work on. An immutable class, like its head.
package final class Entry<Kind: RecordKind>: Sendable {
    /// What any record has.
    package let head: RecordHead
    /// What this kind adds.
    package let record: Kind.Record

    /// A record.
    package init(head: RecordHead, record: Kind.Record) {
        self.head = head
        self.record = record
    }
}

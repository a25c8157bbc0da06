/// That a record is referred to.
package struct IncomingReference: Sendable {
    /// The record that refers.
    package let head: RecordHead
    /// The field that it refers with: `meeting`.
    package let field: String
    /// The part that is referred to; nothing for the record as a whole.
    package let suffix: String?

    /// A reference from the record `head`.
    package init(from head: RecordHead, field: String, suffix: String?) {
        self.head = head
        self.field = field
        self.suffix = suffix
    }
}

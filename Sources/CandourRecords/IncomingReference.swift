package import CandourPage

/// That a record is referred to.
package struct IncomingReference: Sendable, Hashable {
    /// The record that refers.
    package let from: RecordKey
    /// The field that it refers with: `meeting`.
    package let field: String
    /// The part that is referred to; nothing for the record as a whole.
    package let suffix: String?

    /// A reference from `from`.
    package init(from: RecordKey, field: String, suffix: String?) {
        self.from = from
        self.field = field
        self.suffix = suffix
    }
}

package import CandourPage

/// A reference of a record that leads to another: what `RecordStore.index` turns round.
package struct OutgoingReference: Sendable, Hashable {
    /// The record that is referred to.
    package let target: RecordKey
    /// The field that refers to it: `meeting`.
    package let field: String
    /// The part that is referred to; nothing for the record as a whole.
    package let suffix: String?
}

package import CandourPage

/// Where the references of one record lead.
package struct OutgoingReferences: Sendable {
    /// The record.
    package let from: RecordKey
    /// Each field, record and part once.
    package let found: [OutgoingReference]
    /// Whether every reference leads somewhere.
    package let isEachFound: Bool
}

/// What the next build must know of a record.
struct RecordMemory: Sendable {
    /// The fingerprint of all that the record was read from.
    let source: Fingerprint
    /// The fingerprint of its head, and of the files beside it.
    let head: Fingerprint
    /// What is known of it without reading it, as `KeptRecord` stores it; empty where it must be read, because there
    /// is something to say about it or it stands in a list.
    let kept: ArraySlice<UInt8>
}

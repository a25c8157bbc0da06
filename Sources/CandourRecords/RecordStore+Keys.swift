package import CandourPage

extension RecordStore {
    /// The record that a reference names, or the one that holds the part it names; names that people are known by
    /// lead to the same key as their ids.
    package func key<Kind: RecordKind>(of reference: Reference<Kind>) -> RecordKey? {
        guard case .found(let target) = resolve(reference) else { return nil }
        return target.head.key
    }
}

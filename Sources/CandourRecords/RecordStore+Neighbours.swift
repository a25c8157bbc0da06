import CandourPage

extension RecordStore {
    /// The records before and after one in the list of its kind, nearest first: for checks against what is next to
    /// a record, which must not look through all of them.
    package func neighbours<Kind: RecordKind>(
        of entry: Entry<Kind>
    ) -> (before: ReversedCollection<ArraySlice<Entry<Kind>>>, after: ArraySlice<Entry<Kind>>) {
        let entries = entries(of: Kind.self)
        guard let place = table(Kind.self)?.places[entry.head.key.id] else { return ([][...].reversed(), []) }
        return (entries[..<place].reversed(), entries[(place + 1)...])
    }
}

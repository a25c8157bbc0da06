import CandourPage

/// The records of one kind, in list order, with an index by id.
struct RecordTable<Kind: RecordKind>: Sendable {
    let entries: [Entry<Kind>]
    let places: [String: Int]

    init(_ entries: [Entry<Kind>]) {
        self.entries = entries
        places = Dictionary(entries.enumerated().map { ($1.head.key.id, $0) }) { first, _ in first }
    }

    subscript(id: String) -> Entry<Kind>? { places[id].map { entries[$0] } }
}

import CandourPage
import CandourRecords

/// The records before and after each record of a kind, within its group: meetings of one body, decisions of all
/// years. Worked out in one pass for all.
struct Neighbours: Sendable {
    /// The ways from one record.
    struct Ways: Sendable {
        /// To the earlier one.
        var previous: Link?
        /// To the later one.
        var next: Link?

        /// All that they say.
        var words: [String] {
            [previous, next].flatMap { link -> [String] in
                guard let link, case .page(let address, _) = link.target else { return [""] }
                return [link.text, address.path]
            }
        }
    }

    private let ways: [Ways]

    init(_ kind: PlannedKind) {
        // Among people or boards, which come by name, the one before has nothing to do with this one.
        guard kind.declaration.listing == .byDate else {
            ways = []
            return
        }
        var ways = [Ways](repeating: Ways(), count: kind.heads.count)
        var last: [Substring: Int] = [:]
        for (index, head) in kind.heads.enumerated() {
            let group = head.key.id[..<(head.key.id.lastIndex(of: "/") ?? head.key.id.startIndex)]
            if let before = last[group] {
                let here = Link(head.title, to: .page(head.address))
                let there = Link(kind.heads[before].title, to: .page(kind.heads[before].address))
                // Lists run backwards in time: the entry further down is the earlier one.
                ways[before].previous = here
                ways[index].next = there
            }
            last[group] = index
        }
        self.ways = ways
    }

    /// The ways from record number `index`.
    func of(_ index: Int) -> Ways? { ways.indices.contains(index) ? ways[index] : nil }
}

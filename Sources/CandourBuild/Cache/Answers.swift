import CandourPage
import CandourRecords

/// What a store answers in this run, compared with what it answered in the last build.
struct Answers: Sendable {
    /// The fingerprints of the answers.
    let now: CachedStore
    private let numbers: [ObjectIdentifier: Int]
    private let kinds: [String: Int]
    private var comparison: Comparison?

    /// The last build by its own numbers.
    private struct Comparison: Sendable {
        var heads: [Bool] = []
        var entries: [Bool] = []
        var referred: [Bool] = []
        var lists: [Bool] = []
        var hasSameNames = false
        /// The numbers that records have now.
        var numbers: [Int] = []
    }

    /// The answers of `store` about the records of `findings`, whose numbers are their places.
    init(of store: RecordStore, _ decoded: [any DecodedKind], _ findings: [RecordFindings]) {
        let heads = findings.map { store.head($0.head.key) }
        var numbers: [ObjectIdentifier: Int] = Dictionary(minimumCapacity: heads.count)
        var now = CachedStore()
        var names = StoredBytes()
        for (number, (head, finding)) in zip(heads, findings).enumerated() {
            guard let head else {
                now.heads.append(.none)
                continue
            }
            numbers[ObjectIdentifier(head)] = number
            now.heads.append(Answers.fingerprint(of: head, finding))
            names.add(head.key)
            names.add(head.names)
            names.add(head.isComplete)
        }
        now.names = Fingerprint(of: names.bytes)
        for head in heads {
            var bytes = StoredBytes()
            for reference in head.map({ store.incoming(to: $0.key) }) ?? [] {
                bytes.add(numbers[ObjectIdentifier(reference.head)].map { now.heads[$0] } ?? .none)
                bytes.add(reference.field)
                bytes.add(reference.suffix)
            }
            now.referred.append(bytes.bytes.isEmpty ? .none : Fingerprint(of: bytes.bytes))
        }
        for kind in decoded {
            var bytes = StoredBytes()
            for head in kind.listed(in: store) {
                let number = numbers[ObjectIdentifier(head)]
                bytes.add(number.flatMap { findings[$0].source } ?? .none)
                bytes.add(number.map { now.heads[$0] } ?? .none)
            }
            now.lists.append(Fingerprint(of: bytes.bytes))
        }
        self.now = now
        self.numbers = numbers
        kinds = Dictionary(decoded.enumerated().map { ($1.declaration.name, $0) }) { first, _ in first }
    }

    /// The same, compared with what `store` of the last build answered.
    func compared(
        with store: CachedStore, of last: CachedDetails, _ findings: [RecordFindings]
    ) -> Answers {
        var answers = self
        answers.comparison = Answers.compare(last, store, with: now, findings)
        return answers
    }

    /// Whether everything that was asked for is as it was.
    func hold(_ trace: CachedTrace) -> Bool {
        guard let comparison, !trace.usesNames || comparison.hasSameNames else { return false }
        return trace.items.allSatisfy { item in
            let same =
                switch item.sort {
                case .head: comparison.heads
                case .entry: comparison.entries
                case .referred: comparison.referred
                case .list: comparison.lists
                }
            return same.indices.contains(item.number) && same[item.number]
        }
    }

    /// What was asked for in this run, to be kept; nothing where that cannot be told.
    func cached(_ trace: RecordTrace) -> CachedTrace? {
        let notes = trace.notes
        guard !notes.usesEverything else { return nil }
        var items = Set<CachedTrace.Item>()
        for (sort, heads) in [
            (CachedTrace.Item.Sort.head, notes.heads), (.entry, notes.entries), (.referred, notes.referred),
        ] {
            for head in heads {
                guard let number = numbers[ObjectIdentifier(head)] else { return nil }
                items.insert(CachedTrace.Item(sort, number))
            }
        }
        for kind in notes.lists {
            guard let number = kinds[kind] else { return nil }
            items.insert(CachedTrace.Item(.list, number))
        }
        return CachedTrace(items, usesNames: notes.usesNames)
    }

    /// What was asked for in the last build, which holds, by the numbers of this run.
    func renumbered(_ trace: CachedTrace) -> CachedTrace {
        guard let comparison else { return trace }
        let items = trace.items.map { item in
            item.sort == .list ? item : CachedTrace.Item(item.sort, comparison.numbers[item.number])
        }
        return CachedTrace(Set(items), usesNames: trace.usesNames)
    }

    /// A head with its title completed, or without parts that are not public yet, is another one.
    private static func fingerprint(of head: RecordHead, _ finding: RecordFindings) -> Fingerprint {
        guard head !== finding.head else { return finding.known }
        var bytes = StoredBytes()
        bytes.add(finding.known)
        bytes.add(head.title)
        bytes.add(head.parts.keys.sorted())
        return Fingerprint(of: bytes.bytes)
    }

    private static func compare(
        _ last: CachedDetails, _ store: CachedStore, with now: CachedStore, _ findings: [RecordFindings]
    ) -> Comparison {
        let places = Dictionary(findings.enumerated().map { ($1.head.key, $0) }) { first, _ in first }
        var comparison = Comparison()
        let isWhole = store.heads.count == last.records.count && store.referred.count == last.records.count
        guard isWhole else { return comparison }
        for (number, record) in last.records.enumerated() {
            let place = places[record.key]
            let isThere = place.map { now.heads[$0] != .none } ?? false
            let hasSameHead = isThere && place.map { now.heads[$0] == store.heads[number] } ?? false
            comparison.numbers.append(place ?? 0)
            comparison.heads.append(hasSameHead)
            comparison.entries.append(
                hasSameHead && place.map { findings[$0].source == record.source } ?? false)
            comparison.referred.append(
                isThere && place.map { now.referred[$0] == store.referred[number] } ?? false)
        }
        comparison.lists = zip(store.lists, now.lists).map { $0 == $1 }
        comparison.hasSameNames = store.names == now.names
        return comparison
    }
}

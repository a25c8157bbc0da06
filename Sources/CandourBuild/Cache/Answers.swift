import CandourPage
import CandourRecords

/// What a store answers in this run, compared with what it answered in the last build.
struct Answers: Sendable {
    /// The fingerprints of the answers.
    let now: CachedStore
    private let numbers: [ObjectIdentifier: Int]
    private let kinds: [String: Int]
    private var comparison: Comparison?

    /// The last build, by the codes of its traces.
    private struct Comparison: Sendable {
        /// Whether the answer is the same now.
        let isSame: [Bool]
        /// The code that it has now; nothing where the records have the numbers that they had.
        let codes: [Int]?
        let hasSameNames: Bool
    }

    /// The answers of `store` about the records of `findings`, whose numbers are their places. `last` has those that
    /// the last build got where all records are known by the same and refer to the same.
    init(
        of store: RecordStore, _ decoded: [any DecodedKind], _ findings: [RecordFindings],
        asBefore last: CachedStore? = nil
    ) {
        let heads = findings.map { store.head($0.head.key) }
        var numbers: [ObjectIdentifier: Int] = Dictionary(minimumCapacity: heads.count)
        for (number, head) in heads.enumerated() {
            if let head { numbers[ObjectIdentifier(head)] = number }
        }
        var now = last ?? Answers.known(heads, findings, numbers, in: store)
        now.lists = []
        var bytes = StoredBytes()
        for kind in decoded {
            for head in kind.listed(in: store) {
                let number = numbers[ObjectIdentifier(head)]
                bytes.add(number.flatMap { findings[$0].memory?.source } ?? .none)
                bytes.add(number.map { now.heads[$0] } ?? .none)
            }
            now.lists.append(bytes.fingerprint())
        }
        self.now = now
        self.numbers = numbers
        kinds = Dictionary(decoded.enumerated().map { ($1.declaration.name, $0) }) { first, _ in first }
    }

    /// What is known of records by their heads and references.
    private static func known(
        _ heads: [RecordHead?], _ findings: [RecordFindings], _ numbers: [ObjectIdentifier: Int],
        in store: RecordStore
    ) -> CachedStore {
        var now = CachedStore()
        var bytes = StoredBytes()
        for (head, findings) in zip(heads, findings) {
            now.heads.append(head.map { fingerprint(of: $0, findings) } ?? .none)
            guard let head else { continue }
            bytes.add(head.key)
            bytes.add(head.names)
            bytes.add(head.isComplete)
        }
        now.names = bytes.fingerprint()
        for head in heads {
            let incoming = head.map { store.incoming(to: $0.key) } ?? []
            for reference in incoming {
                bytes.add(numbers[ObjectIdentifier(reference.head)].map { now.heads[$0] } ?? .none)
                bytes.add(reference.field)
                bytes.add(reference.suffix)
            }
            now.referred.append(incoming.isEmpty ? .none : bytes.fingerprint())
            now.references.append(CachedReferences(incoming) { numbers[ObjectIdentifier($0)] })
        }
        return now
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
        return trace.codes.allSatisfy { $0 < comparison.isSame.count && comparison.isSame[$0] }
    }

    /// What was asked for in the last build, which holds, by the numbers of this run.
    func renumbered(_ trace: CachedTrace) -> CachedTrace {
        guard let codes = comparison?.codes else { return trace }
        return CachedTrace(trace.codes.map { codes[$0] }, usesNames: trace.usesNames)
    }

    /// What was asked for in this run, to be kept; nothing where that cannot be told.
    func cached(_ trace: RecordTrace) -> CachedTrace? {
        let notes = trace.notes
        guard !notes.usesEverything else { return nil }
        var codes: [Int] = []
        codes.reserveCapacity(notes.heads.count + notes.entries.count + notes.referred.count)
        for (sort, heads) in [
            (CachedTrace.Sort.head, notes.heads), (.entry, notes.entries), (.referred, notes.referred),
        ] {
            for head in heads {
                guard let number = numbers[head] else { return nil }
                codes.append(CachedTrace.code(sort, number))
            }
        }
        for kind in notes.lists {
            guard let number = kinds[kind] else { return nil }
            codes.append(CachedTrace.code(.list, number))
        }
        return CachedTrace(codes, usesNames: notes.usesNames)
    }

    /// A head with its title completed, or without parts that are not public yet, is another one.
    private static func fingerprint(of head: RecordHead, _ findings: RecordFindings) -> Fingerprint {
        let known = findings.memory?.head ?? .none
        guard head !== findings.head else { return known }
        var bytes = StoredBytes()
        bytes.add(known)
        bytes.add(head.title)
        bytes.add(head.parts.keys.sorted())
        return bytes.fingerprint()
    }

    private static func compare(
        _ last: CachedDetails, _ store: CachedStore, with now: CachedStore, _ findings: [RecordFindings]
    ) -> Comparison? {
        let count = last.records.count
        guard store.heads.count == count, store.referred.count == count else { return nil }
        let places = Dictionary(findings.enumerated().map { ($1.head.key, $0) }) { first, _ in first }
        let sorts = CachedTrace.Sort.allCases.count
        var isSame = [Bool](repeating: false, count: sorts * max(count, store.lists.count))
        var codes = Array(isSame.indices)
        var hasSameNumbers = count == findings.count
        for (number, record) in last.records.enumerated() {
            guard let place = places[record.key], now.heads[place] != .none else {
                hasSameNumbers = false
                continue
            }
            let hasSameHead = now.heads[place] == store.heads[number]
            isSame[CachedTrace.code(.head, number)] = hasSameHead
            isSame[CachedTrace.code(.entry, number)] =
                hasSameHead && findings[place].memory?.source == record.source
            isSame[CachedTrace.code(.referred, number)] = now.referred[place] == store.referred[number]
            hasSameNumbers = hasSameNumbers && place == number
            for sort in [CachedTrace.Sort.head, .entry, .referred] {
                codes[CachedTrace.code(sort, number)] = CachedTrace.code(sort, place)
            }
        }
        for (kind, (before, after)) in zip(store.lists, now.lists).enumerated() {
            isSame[CachedTrace.code(.list, kind)] = before == after
        }
        return Comparison(
            isSame: isSame, codes: hasSameNumbers ? nil : codes, hasSameNames: store.names == now.names)
    }
}

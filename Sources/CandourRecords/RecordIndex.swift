import CandourPage
import CandourSyntax

/// All that a store looks up. One immutable object: stores are copied for every page, on several tasks at a time.
final class RecordIndex: Sendable {
    let heads: [RecordKey: RecordHead]
    let kinds: Set<String>
    let today: LocalDate
    /// The heads by what links call them: `decisions/precept-2022-23`.
    let linked: [String: RecordHead]
    /// The records by the names that they are known by, kind by kind.
    let named: [String: [String: [RecordKey]]]
    let tables: [ObjectIdentifier: any Sendable]
    let referring: [RecordKey: [IncomingReference]]
    /// What refers to a record, where that was remembered; it then stands in no table.
    let remembered: (@Sendable (RecordKey) -> [IncomingReference])?
    /// The records of which not every reference was found.
    let unresolved: Set<RecordKey>

    /// An index of `heads` alone.
    init(heads: [RecordHead], kinds: Set<String>, today: LocalDate) {
        self.heads = Dictionary(heads.map { ($0.key, $0) }) { first, _ in first }
        linked = Dictionary(heads.map { ($0.key.description, $0) }) { first, _ in first }
        self.kinds = kinds
        self.today = today
        tables = [:]
        referring = [:]
        remembered = nil
        unresolved = []
        var named: [String: [String: [RecordKey]]] = [:]
        for head in heads {
            for name in Set(head.names.lazy.map(RecordIndex.folded)) {
                named[head.key.kind, default: [:]][name, default: []].append(head.key)
            }
        }
        self.named = named
    }

    /// The same index with other tables and references.
    init(
        _ other: RecordIndex, tables: [ObjectIdentifier: any Sendable],
        referring: [RecordKey: [IncomingReference]], unresolved: Set<RecordKey>,
        remembered: (@Sendable (RecordKey) -> [IncomingReference])? = nil
    ) {
        heads = other.heads
        kinds = other.kinds
        today = other.today
        linked = other.linked
        named = other.named
        self.tables = tables
        self.referring = referring
        self.remembered = remembered
        self.unresolved = unresolved
    }

    /// A name as it is looked up: capitals, spaces and signs do not count.
    static func folded(_ name: String) -> String { name.lowercased().words.joined(separator: " ") }
}

import CandourDiagnostics
import CandourPage
import CandourRecords

/// The records of one kind after decoding, without their type: what the pipeline does with every kind alike.
protocol DecodedKind: Sendable {
    /// The kind.
    var declaration: KindDeclaration { get }
    /// One for each record that was found, in the order of their ids.
    var findings: [RecordFindings] { get }

    /// Adds the records that are included to a store.
    func add(to store: inout RecordStore, where isIncluded: (RecordHead) -> Bool)

    /// The heads of the records that a store has, in the order in which lists have them.
    func listed(in store: RecordStore) -> [RecordHead]

    /// What the kind's own checks say of a record, beside its findings. They ask `store`.
    func validate(_ key: RecordKey, in store: RecordStore) -> [Diagnostic]

    /// Whether there is a chart of a record's figures.
    func hasChart(_ key: RecordKey, in store: RecordStore) -> Bool

    /// What the pages are made from.
    func planned(in site: PublicSite) -> PlannedKind
}

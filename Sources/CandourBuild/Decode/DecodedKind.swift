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

    /// What the kind's own checks say of each record, beside its findings.
    func validate(in store: RecordStore, parallel: Parallel) async throws(MachineFault) -> [RecordKey:
        [Diagnostic]]

    /// What the pages are made from.
    func planned(in site: PublicSite) -> PlannedKind
}

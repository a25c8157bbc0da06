package import CandourDiagnostics
package import CandourPage
package import CandourRecords

/// The records that a site has, for who adds to them: their ids, names and numbers, and whether a reference to one of
/// them would be right. What is wrong with them is not told.
package struct RecordRoll: Sendable {
    /// What is known of each, by kind and id.
    package let heads: [RecordHead]
    /// Whether what references name is there.
    package let references: ReferenceCheck
    /// The names of all kinds.
    package let kinds: [String]
    private let catalog: SourceCatalog

    /// Reads the records of the site in `source`.
    package init(
        of source: any SiteSource, kinds: [any RecordKind.Type], today: LocalDate, jobs: Int
    ) async throws(MachineFault) {
        let parallel = Parallel(jobs: jobs)
        let declarations = kinds.map { $0.declaration }
        let loaded = try await Loader(
            source: source, kinds: declarations, parallel: parallel, rebuild: nil, stop: nil
        ).load()
        let names = declarations.map(\.name)
        let decoder = Decoder(
            kindNames: names, catalog: loaded.catalog, numbers: loaded.numbers, unusable: loaded.unusable,
            wrongFolders: WrongFolderCheck(kinds), parallel: parallel)
        var heads: [RecordHead] = []
        for kind in kinds {
            heads += try await decoder.decode(kind, loaded.records[kind.declaration.name] ?? [])
                .findings.map(\.head)
        }
        self.heads = heads
        self.kinds = names
        catalog = loaded.catalog
        references = ReferenceCheck(
            RecordStore(heads: heads, kinds: Set(names), today: today), kinds: declarations)
    }

    /// The records of a kind.
    package func heads(of kind: String) -> [RecordHead] { heads.filter { $0.key.kind == kind } }

    /// The record `id` of a kind.
    package func head(_ id: String, of kind: String) -> RecordHead? {
        heads.first { $0.key.kind == kind && $0.key.id == id }
    }

    /// The main file of a record, or the list that it stands in.
    package func file(of head: RecordHead) -> SourceFile { catalog[head.span].inMemory }
}

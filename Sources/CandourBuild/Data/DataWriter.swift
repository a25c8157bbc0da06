import CandourPage
import CandourRecords

/// Writes the data of all kinds, what standards want, and the lists of it for people and programs.
struct DataWriter: Sendable {
    let plan: SitePlan
    /// What is asked for what standards want.
    let site: PublicSite
    let parallel: Parallel

    /// A table to be written, once as CSV and once as JSON.
    private struct Source: Sendable {
        let dataset: Dataset
        let csv: @Sendable () -> [UInt8]
        let json: @Sendable () -> [UInt8]
    }

    /// The files, and the page that lists them. `cells` are those of the records’ own fields.
    func write(
        _ cells: [RecordKey: [String]], to sink: any OutputSink
    ) async throws(MachineFault) -> (entries: [ManifestEntry], page: Page) {
        let sources =
            plan.kinds.filter { !$0.heads.isEmpty }.map { kind in
                source(of: KindData(kind, cells: cells, baseURL: plan.settings.baseURL), kind.declaration)
            } + plan.kinds.flatMap { $0.exports(site) }.map(source)
        let forms = sources.flatMap { source in
            [
                (Dataset.folder + source.dataset.name + ".csv", source.csv),
                (Dataset.folder + source.dataset.name + ".json", source.json),
            ]
        }
        let entries = try await parallel.map(forms) { path, make throws(MachineFault) in
            try sink.put(make(), at: PageAddress(path))
        }
        let datasets = sources.enumerated().map { number, source in
            source.dataset.written(csv: entries[2 * number], json: entries[2 * number + 1])
        }
        let publisher = plan.site.publisher
        let package = DataPackage(publisher: publisher, datasets: datasets)
        let catalogue = DataCatalogue(
            publisher: publisher, datasets: datasets, language: plan.settings.language)
        let lists = [
            try sink.put(package.bytes, at: DataPackage.address),
            try sink.put(catalogue.bytes, at: DataCatalogue.address),
        ]
        return (entries + lists, DataPage(publisher: publisher, datasets: datasets).page)
    }

    private func source(of data: KindData, _ kind: KindDeclaration) -> Source {
        let list = PageAddress(kind.name + "/")
        let page = kind.listing == .none ? nil : list
        let licence = plan.settings.licence
        let url = plan.settings.baseURL + (page ?? .home).path
        return Source(
            dataset: Dataset(
                name: kind.name, title: kind.title, description: kind.introduction, page: page,
                columns: data.sheet.columns, rows: data.sheet.rows.count, hasIDs: true,
                updated: data.updated, files: []),
            csv: { data.sheet.csv }, json: { data.sheet.json(page: url, licence: licence) })
    }

    private func source(of export: DataExport) -> Source {
        let sheet = DataSheet(export.table)
        return Source(
            dataset: Dataset(
                name: export.name, title: export.title, description: export.description, page: nil,
                columns: sheet.columns, rows: sheet.rows.count, hasIDs: false, updated: export.updated,
                files: [], export: export),
            csv: { sheet.csv }, json: { Array(export.document.text.utf8) + [0x0A] })
    }
}

extension Dataset {
    /// The same, known to have been written as these files.
    fileprivate func written(csv: ManifestEntry, json: ManifestEntry) -> Dataset {
        Dataset(
            name: name, title: title, description: description, page: page, columns: columns, rows: rows,
            hasIDs: hasIDs, updated: updated,
            files: [
                File(type: "CSV", mediaType: "text/csv", entry: csv),
                File(type: "JSON", mediaType: "application/json", entry: json),
            ], export: export)
    }
}

extension OutputSink {
    /// Writes a file, and says what the manifest has of it.
    func put(_ bytes: [UInt8], at address: PageAddress) throws(MachineFault) -> ManifestEntry {
        try write(bytes, to: address.file)
        return ManifestEntry(
            path: address.file, size: bytes.count, hash: ContentHash.of(bytes), record: nil)
    }
}

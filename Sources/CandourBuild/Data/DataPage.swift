import CandourDiagnostics
import CandourPage
import CandourRecords

/// The page of all data: what there is, what every column means, and what it may be used for.
struct DataPage {
    let publisher: Publisher
    let datasets: [Dataset]

    /// Where it stands.
    static let address = PageAddress(Dataset.folder)
    /// What it is called, and what links to it read.
    static let title = "Open data"
    /// What stands on it, in one sentence.
    static let summary = "The records of this website as files for spreadsheets and programs."

    /// The page.
    var page: Page {
        Page(
            address: DataPage.address, type: .page, title: DataPage.title, summary: DataPage.summary,
            breadcrumbs: [Link("Home", to: .page(.home))],
            blocks: [about] + datasets.map { .section(section(of: $0)) }, hasContents: true,
            updated: datasets.compactMap(\.updated).max(), search: .website)
    }

    private var about: Block {
        var rows = SummaryBuilder()
        rows.add("Licence", licence)
        rows.add("Publisher", text: publisher.name)
        rows.add(
            "For programs",
            lines: [
                [.link(Link("Data package, with a schema of every table", to: .page(DataPackage.address)))],
                [.link(Link("Catalogue in the form of DCAT", to: .page(DataCatalogue.address)))],
            ])
        let lines: [[Inline]] = [
            [.text("The files come from the same values as the pages, and change with them.")],
            [
                .text(
                    "CSV files open in any spreadsheet program. They are in UTF-8, with commas between cells."
                )
            ],
            [.text("Dates are written as 2022-02-02, amounts in pounds as 62938.00.")],
            [.text("An empty cell means that the value is not stated, or not needed.")],
            [.text("Text that a spreadsheet would take for a formula has an apostrophe before it.")],
            [.text("Tables on other pages have links to their own files below them.")],
        ]
        return .section(
            Section(
                id: "about-the-files", title: "About the files", rows.blocks + [.list(ordered: false, lines)])
        )
    }

    private var licence: [Inline] {
        guard let licence = publisher.licence else { return [] }
        guard let address = licence.address else { return [.text(licence.title)] }
        return [.link(Link(licence.title, to: .external(address)))]
    }

    private func section(of dataset: Dataset) -> Section {
        var rows = SummaryBuilder()
        rows.add("Rows", text: Count.grouped(dataset.rows))
        rows.add("Updated", dataset.updated.map { [.date(PartialDate($0))] } ?? [])
        rows.add(
            "On this website",
            dataset.page.map { [.link(Link("\(dataset.title): the pages", to: .page($0)))] } ?? [])
        let files = dataset.files.map { file in
            Document(
                Link("\(dataset.title), \(file.type)", to: .page(PageAddress(file.entry.path))),
                type: file.type, size: file.entry.size, pages: nil, isAccessible: nil)
        }
        return Section(
            id: dataset.name, title: dataset.title,
            [.paragraph([.text(dataset.description)])] + rows.blocks + [
                .documents(files), .table(columns(of: dataset)),
            ] + (dataset.export.map(details) ?? []))
    }

    private func columns(of dataset: Dataset) -> DataTable {
        DataTable(
            caption: "\(dataset.title): the columns",
            columns: [
                DataTable.Column("Column", name: "column"), DataTable.Column("Holds", name: "type"),
                DataTable.Column("Meaning", name: "meaning"),
            ],
            rows: dataset.columns.map { column in
                DataTable.Row([
                    DataTable.Cell(column.name), DataTable.Cell(column.type.title),
                    DataTable.Cell(column.help ?? column.title),
                ])
            })
    }

    /// What is not in a file that a standard sets out, and why; and what the standard’s checks say.
    private func details(of export: DataExport) -> [Block] {
        var blocks: [Block] = []
        if let quality = export.quality { blocks.append(.table(quality)) }
        guard !export.excluded.isEmpty else { return blocks }
        let lines: [[Inline]] = export.excluded.map { [.link($0.link), .text(": \($0.reason)")] }
        return blocks + [
            .section(
                Section(
                    id: export.name + "-left-out", title: "Not in this file, and why", inContents: false,
                    [.list(ordered: false, lines)]))
        ]
    }
}

extension DataType {
    /// As readers see it.
    fileprivate var title: String {
        switch self {
        case .string: "text"
        case .number: "a number"
        case .integer: "a whole number"
        case .boolean: "true or false"
        case .date: "a date"
        }
    }
}

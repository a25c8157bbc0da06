import CandourPage

/// The tables of a page as data files beside it. The page and the files come from the same values.
struct PageTables {
    /// A data file.
    struct File {
        /// Where it stands.
        let address: PageAddress
        /// What it holds.
        let bytes: [UInt8]
    }

    private let page: PageAddress
    private let settings: SiteSettings
    private var names: Set<String> = []
    /// The files, in the order of their tables.
    private(set) var files: [File] = []

    /// Makes the data files of `page`, whose tables then say where they are. The home page and pages that only lead
    /// elsewhere have none.
    static func added(to page: inout Page, _ settings: SiteSettings) -> [File] {
        guard page.type != .home, page.type != .notFound, page.movedTo == nil, hasTable(page.blocks) else {
            return []
        }
        var tables = PageTables(page: page.address, settings: settings)
        page.blocks = tables.linked(page.blocks, under: "table")
        return tables.files
    }

    private init(page: PageAddress, settings: SiteSettings) {
        self.page = page
        self.settings = settings
    }

    private static func hasTable(_ blocks: [Block]) -> Bool {
        blocks.contains { block in
            switch block {
            case .table: true
            case .section(let section): hasTable(section.blocks)
            default: false
            }
        }
    }

    /// The blocks with their tables linked; a table without a name is called as the `place` that it stands in.
    private mutating func linked(_ blocks: [Block], under place: String) -> [Block] {
        blocks.map { block in
            switch block {
            case .section(var section):
                section.blocks = linked(section.blocks, under: section.id)
                return .section(section)
            case .table(var table):
                // Without rows there is nothing to take away.
                if !table.rows.isEmpty { table.downloads = add(table, name: table.name ?? place) }
                return .table(table)
            default: return block
            }
        }
    }

    private mutating func add(_ table: DataTable, name: String) -> [Document] {
        let base = page.path + unique(name)
        let sheet = DataSheet(table)
        let csv = File(address: PageAddress(base + ".csv"), bytes: sheet.csv)
        let json = File(
            address: PageAddress(base + ".json"),
            bytes: sheet.json(page: settings.baseURL + page.path, licence: settings.licence))
        files += [csv, json]
        return [("CSV", csv), ("JSON", json)].map { type, file in
            Document(
                Link(type, to: .page(file.address)), type: type, size: file.bytes.count, pages: nil,
                isAccessible: nil)
        }
    }

    /// A name for files that no other table of the page has.
    private mutating func unique(_ name: String) -> String {
        let plain = String(
            name.lowercased().map { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "_" ? $0 : "-" })
        var unique = plain
        var number = 1
        while !names.insert(unique).inserted {
            number += 1
            unique = "\(plain)-\(number)"
        }
        return unique
    }
}

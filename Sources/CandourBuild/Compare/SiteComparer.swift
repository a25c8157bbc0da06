import CandourPage
package import CandourRecords

/// Compares two built sites: pages, figures, and files to download. Where they were built, and for which address, counts
/// as no difference, so a preview can be held against the site itself.
package struct SiteComparer {
    private let old: BuiltSite
    private let new: BuiltSite
    private let titles: [String: String]
    private let order: [String: Int]

    private static let dataPage = DataPage.address.file

    /// Opens the sites in `old` and `new`, whose records are called as `kinds` do. Fails where one of them is none.
    package init(old: String, new: String, kinds: [any RecordKind.Type]) throws(MachineFault) {
        self.old = try BuiltSite(old)
        self.new = try BuiltSite(new)
        let declarations = kinds.map { $0.declaration }
        titles = Dictionary(declarations.map { ($0.name, $0.title) }) { first, _ in first }
        order = Dictionary(declarations.enumerated().map { ($1.title, $0) }) { first, _ in first }
    }

    /// What differs. Fails where a file is not as its manifest says.
    package func run() throws(MachineFault) -> SiteComparison {
        var comparison = SiteComparison(oldDay: old.manifest.today, newDay: new.manifest.today)
        for path in Set(old.entries.keys).union(new.entries.keys).sorted() {
            let (one, two) = (old.entries[path], new.entries[path])
            if let one, let two, one.hash == two.hash { continue }
            // The page of open data says how large each file is, which the address of a preview changes.
            if path == SiteComparer.dataPage { continue }
            if path.hasSuffix("/index.html") || path == "index.html" {
                try comparePages(path, one, two, into: &comparison)
            } else if path.hasPrefix("files/") {
                let fate: SiteComparison.Fate = one == nil ? .added : two == nil ? .removed : .changed
                comparison.files.append(SiteComparison.File(path: path, fate: fate))
            }
        }
        comparison.figures += try figuresOfKinds(besides: comparison.figures)
        comparison.added.sort(by: precedes)
        comparison.removed.sort(by: precedes)
        comparison.changed.sort { precedes($0.page, $1.page) }
        comparison.figures = comparison.figures.enumerated().sorted { one, two in
            one.element.page == two.element.page
                ? one.offset < two.offset : precedes(one.element.page, two.element.page)
        }.map(\.element)
        return comparison
    }

    // Pages

    private func comparePages(
        _ path: String, _ one: ManifestEntry?, _ two: ManifestEntry?,
        into comparison: inout SiteComparison
    ) throws(MachineFault) {
        let before: BuiltPage? = if let one { BuiltPage(try old.read(one), base: old.base) } else { nil }
        let now: BuiltPage? = if let two { BuiltPage(try new.read(two), base: new.base) } else { nil }
        let address = String(path.dropLast("index.html".count))
        if let target = now?.leadsTo {
            if before?.leadsTo != target {
                comparison.moved.append(SiteComparison.Move(address: "/" + address, target: target))
            }
            return
        }
        guard let record = two?.record ?? one?.record, before?.leadsTo == nil || now != nil else {
            if before != now { comparison.lists += 1 }
            return
        }
        let page = SiteComparison.Page(
            address: address, title: (now ?? before)?.title ?? "",
            group: titles[String(record.prefix { $0 != "/" })] ?? SiteComparison.others)
        let (figures, cells) = try compareTables(of: page)
        comparison.figures += figures
        switch (before, now) {
        case (nil, _): comparison.added.append(page)
        case (_, nil): comparison.removed.append(page)
        case (let before?, let now?):
            // Where only figures in tables differ, the page is listed, too: its reader sees another page.
            let edit = SiteComparison.Edit(
                page: page, before: before, now: now, cells: cells, figures: figures.count)
            if !edit.isEmpty { comparison.changed.append(edit) }
        }
    }

    // Figures

    /// The figures in the tables of a page that differ, and how many other cells do.
    private func compareTables(
        of page: SiteComparison.Page
    ) throws(MachineFault) -> (figures: [SiteComparison.Figure], cells: Int) {
        let before = try tables(in: page.address, of: old)
        let now = try tables(in: page.address, of: new)
        var figures: [SiteComparison.Figure] = []
        var cells = 0
        for name in Set(before.keys).union(now.keys).sorted() {
            for difference in BuiltTable.differences(before[name], now[name]) {
                if difference.isFigure {
                    figures.append(
                        SiteComparison.Figure(page: page, name: difference.words, change: difference.change))
                } else if before[name] != nil, now[name] != nil {
                    cells += 1
                }
            }
        }
        return (figures, cells)
    }

    /// The figures in the fields of records that differ, without those that the tables of their pages have told.
    private func figuresOfKinds(
        besides known: [SiteComparison.Figure]
    ) throws(MachineFault) -> [SiteComparison.Figure] {
        let before = try tables(in: "data/", of: old)
        let now = try tables(in: "data/", of: new)
        let told = Set(known.map { Told(address: $0.page.address, change: $0.change) })
        var figures: [SiteComparison.Figure] = []
        for file in Set(before.keys).union(now.keys).sorted() {
            let kind = String(file.dropLast(".json".count))
            guard let title = titles[kind] else { continue }
            for difference in BuiltTable.differences(before[file], now[file]) where difference.isFigure {
                let address = kind + "/" + difference.row + "/"
                guard !told.contains(Told(address: address, change: difference.change)) else { continue }
                let page = SiteComparison.Page(address: address, title: difference.label, group: title)
                figures.append(
                    SiteComparison.Figure(page: page, name: difference.title, change: difference.change))
            }
        }
        return figures
    }

    private struct Told: Hashable {
        let address: String
        let change: SiteComparison.Change
    }

    private func tables(
        in folder: String, of site: BuiltSite
    ) throws(MachineFault) -> [String: BuiltTable] {
        var tables: [String: BuiltTable] = [:]
        for entry in site.tables[folder[...]] ?? [] {
            let bytes = try site.read(entry)
            // Other files are written in the forms of standards, and have no tables of ours.
            if let table = try? BuiltTable(bytes) {
                tables[String(entry.path.dropFirst(folder.count))] = table
            }
        }
        return tables
    }

    private func precedes(_ first: SiteComparison.Page, _ second: SiteComparison.Page) -> Bool {
        let one = order[first.group] ?? Int.max
        let two = order[second.group] ?? Int.max
        return one == two ? first.address < second.address : one < two
    }
}

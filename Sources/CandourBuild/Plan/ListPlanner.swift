import CandourPage
import CandourRecords

/// The lists of a kind: all records, and those of each year, in pages.
struct ListPlanner: Sendable {
    let kind: PlannedKind

    /// How many records a page of a list shows. A list by name is looked through as a whole, so it is long.
    private var perPage: Int {
        switch kind.declaration.listing {
        case .alphabetical: max(kind.heads.count, 1)
        case .byTitle: 200
        case .byDate, .none: 25
        }
    }

    /// The list pages; none for a kind without lists or without public records.
    func planned() -> [PlannedPages] {
        guard !kind.heads.isEmpty else { return [] }
        let name = kind.declaration.name
        switch kind.declaration.listing {
        case .none: return []
        case .byTitle, .alphabetical:
            return list(Array(kind.heads.indices), at: name + "/", year: nil, years: [])
        case .byDate:
            let byYear = self.byYear
            let years = self.years
            var pages = list(Array(kind.heads.indices), at: name + "/", year: nil, years: years)
            for year in years {
                pages += list(byYear[year] ?? [], at: "\(name)/year/\(year)/", year: year, years: years)
            }
            return pages
        }
    }

    /// The years that have lists of their own, newest first; none where all records are of one.
    var years: [Int] {
        guard kind.declaration.listing == .byDate else { return [] }
        let years = Set(kind.heads.compactMap { $0.date?.last.year })
        return years.count > 1 ? years.sorted(by: >) : []
    }

    private var byYear: [Int: [Int]] {
        Dictionary(grouping: kind.heads.indices.filter { kind.heads[$0].date != nil }) {
            kind.heads[$0].date?.last.year ?? 0
        }
    }

    private func list(_ indices: [Int], at path: String, year: Int?, years: [Int]) -> [PlannedPages] {
        let count = max(1, (indices.count + perPage - 1) / perPage)
        let addresses = (0..<count).map { PageAddress($0 == 0 ? path : "\(path)page/\($0 + 1)/") }
        return addresses.indices.map { number in
            let start = number * perPage
            let shown = indices[start..<min(start + perPage, indices.count)]
            // Besides its cards, a page shows which other pages and years there are.
            let basis =
                ["\(addresses.count)"] + years.map(String.init) + shown.map { kind.heads[$0].key.id }
            return PlannedPages(record: nil, name: addresses[number].path, basis: basis) {
                [page(number, of: addresses, showing: shown, year: year, years: years, in: $0)]
            }
        }
    }

    private func page(
        _ number: Int, of addresses: [PageAddress], showing shown: ArraySlice<Int>, year: Int?, years: [Int],
        in site: PublicSite
    ) -> Page {
        let declaration = kind.declaration
        var title = declaration.title
        if let year { title += ", \(year)" }
        var crumbs = [Link("Home", to: .page(.home))]
        if year != nil || number > 0 {
            crumbs.append(Link(declaration.title, to: .page(PageAddress(declaration.name + "/"))))
        }
        var blocks: [Block] = []
        if !years.isEmpty { blocks.append(.paragraph(self.years(years, current: year))) }
        let isAlphabetical = declaration.listing == .alphabetical
        blocks += isAlphabetical ? letters(shown, in: site) : [.cards(shown.map { kind.card($0, site) })]
        if addresses.count > 1 {
            blocks.append(.pagination(Pagination(addresses: addresses, current: number)))
        }
        if year == nil, number == 0 {
            blocks += [
                ListPlanner.line("See also: ", kind.browsing(site)),
                ListPlanner.line("Keep up to date: ", ways),
            ]
            .compactMap { $0 }
        }
        return Page(
            address: addresses[number], type: .list, title: title, summary: declaration.introduction,
            breadcrumbs: crumbs, blocks: blocks, hasContents: isAlphabetical)
    }

    /// How to hear of what is new in the list.
    private var ways: [Link] {
        var links: [Link] = []
        if kind.declaration.hasFeed {
            let feed = PageAddress("feeds/\(kind.declaration.name).atom")
            links.append(Link("Feed: \(kind.declaration.title)", to: .page(feed)))
        }
        if kind.declaration.hasCalendar {
            let calendars = Link.Target.page(FollowPage.address, fragment: "calendars")
            links.append(Link("Calendars with the dates", to: calendars))
        }
        return links
    }

    private static func line(_ opening: String, _ links: [Link]) -> Block? {
        links.isEmpty ? nil : .paragraph([.text(opening)] + links.map { [.link($0)] }.joinedByCommas())
    }

    /// The records under the letters that their titles begin with; numbers and signs come first.
    private func letters(_ shown: ArraySlice<Int>, in site: PublicSite) -> [Block] {
        let byLetter = Dictionary(grouping: shown) { index -> String in
            let letter = kind.heads[index].title.prefix(1).uppercased()
            return letter.first?.isLetter == true ? letter : ""
        }
        return byLetter.keys.sorted().map { letter in
            let cards = (byLetter[letter] ?? []).map { kind.card($0, site) }
            let title = letter.isEmpty ? "0 to 9" : letter
            let id = letter.isEmpty ? "numbers" : letter.lowercased()
            return .section(Section(id: id, title: title, [.cards(cards)]))
        }
    }

    private func years(_ years: [Int], current: Int?) -> [Inline] {
        let all = PageAddress(kind.declaration.name + "/")
        let first: Inline = current == nil ? .strong("All years") : .link(Link("All years", to: .page(all)))
        let rest = years.map { year -> [Inline] in
            let address = PageAddress("\(kind.declaration.name)/year/\(year)/")
            return [year == current ? .strong(String(year)) : .link(Link(String(year), to: .page(address)))]
        }
        return ([[first]] + rest).joinedByCommas()
    }
}

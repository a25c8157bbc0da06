import CandourPage
import CandourRecords
import CandourSyntax

/// The list of what has changed since it was published: what records say of their own updates, what was taken back, and
/// what should never have been public. On one page where it is short, else on a page for each year.
struct CorrectionsPlanner: Sendable {
    /// A change.
    private struct Change: Sendable {
        let date: LocalDate
        let link: Link
        let words: String
    }

    /// A link to the list.
    static let link = Link("Corrections and changes", to: .page(address))

    private static let address = PageAddress("corrections/")
    /// So many changes are one page.
    private static let mostOnOnePage = 200
    /// The years with changes, newest first; in each, the newest change first.
    private let years: [(year: Int, changes: [Change])]

    /// The list of changes of public records, and of those that were taken away.
    init(_ heads: [RecordHead], removed: [RecordHead]) {
        let changes =
            heads.flatMap(CorrectionsPlanner.changes) + removed.compactMap(CorrectionsPlanner.removal)
        let order = changes.enumerated().sorted { first, second in
            (second.element.date, first.offset) < (first.element.date, second.offset)
        }.map(\.element)
        let byYear = Dictionary(grouping: order, by: \.date.year)
        years = byYear.keys.sorted(by: >).map { ($0, byYear[$0] ?? []) }
    }

    /// The pages.
    func planned() -> [PlannedPages] {
        guard years.reduce(0, { $0 + $1.changes.count }) > CorrectionsPlanner.mostOnOnePage else {
            let sections = years.map { year, changes in
                Block.section(
                    Section(id: "\(year)", title: "\(year)", [CorrectionsPlanner.table(of: changes, year)]))
            }
            let none = [Block.paragraph([.text("Nothing that is published here has been changed since.")])]
            let all = years.flatMap(\.changes)
            return [planned(CorrectionsPlanner.address, nil, sections.isEmpty ? none : sections, basis: all)]
        }
        let links = years.map { year, changes -> [Inline] in
            let link = Link("\(year)", to: .page(CorrectionsPlanner.address(of: year)))
            return [.link(link), .note(" (\(changes.count))")]
        }
        let all = years.flatMap(\.changes)
        return [planned(CorrectionsPlanner.address, nil, [.list(ordered: false, links)], basis: all)]
            + years.map { year, changes in
                planned(
                    CorrectionsPlanner.address(of: year), year, [CorrectionsPlanner.table(of: changes, year)],
                    basis: changes)
            }
    }

    /// A page, which is made of these changes alone.
    private func planned(
        _ address: PageAddress, _ year: Int?, _ blocks: [Block], basis changes: [Change]
    ) -> PlannedPages {
        let home = Link("Home", to: .page(.home))
        let basis = changes.flatMap { [$0.date.iso, $0.link.text, $0.link.path, $0.words] }
        return PlannedPages(record: nil, name: address.path, basis: basis) { _ in
            [
                Page(
                    address: address, type: .list,
                    title: CorrectionsPlanner.link.text + (year.map { ", \($0)" } ?? ""),
                    summary: "What was changed, corrected or taken back after it was published here.",
                    breadcrumbs: year == nil ? [home] : [home, CorrectionsPlanner.link], blocks: blocks,
                    search: .website)
            ]
        }
    }

    private static func changes(of head: RecordHead) -> [Change] {
        let link = Link(head.title, to: .page(head.address))
        let updates = head.common.updates.map { Change(date: $0.date.value, link: link, words: $0.note) }
        let withdrawn = head.common.withdrawn.map {
            Change(date: $0.date, link: link, words: "Withdrawn. " + $0.reason)
        }
        return updates + [withdrawn].compactMap { $0 }
    }

    /// That a record was taken away, of which not even the title is told.
    private static func removal(of head: RecordHead) -> Change? {
        head.common.publishedByMistake.map { removal in
            Change(
                date: removal.date, link: Link("A page that was published in error", to: .page(head.address)),
                words: "Taken away. " + removal.reason)
        }
    }

    private static func table(of changes: [Change], _ year: Int) -> Block {
        let table = DataTable(
            name: "changes-\(year)", caption: "Corrections and changes in \(year)",
            columns: [
                DataTable.Column("Page", name: "page"), DataTable.Column("Date", name: "date"),
                DataTable.Column("What changed", name: "change"),
            ],
            rows: changes.map { change in
                DataTable.Row([
                    DataTable.Cell([.link(change.link)], data: change.link.text),
                    DataTable.Cell([.date(PartialDate(change.date))], data: change.date.iso),
                    DataTable.Cell(change.words),
                ])
            })
        return .table(table)
    }

    private static func address(of year: Int) -> PageAddress { PageAddress("\(address.path)\(year)/") }
}

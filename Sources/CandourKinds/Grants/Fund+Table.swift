import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Grants {
    /// The awards as they stand in the file, with their total; columns that no award uses are left out.
    static func table(of entry: Entry<Grants>, _ awards: [Award], in site: PublicSite) -> DataTable {
        let columns = AwardColumn.all(in: site, reasons: entry.head.common.notStated).filter { column in
            awards.contains { column.value($0) != nil }
        }
        var rows = awards.map { award in DataTable.Row(id: award.id.value, columns.map { $0.cell(award) }) }
        rows.append(DataTable.Row(isTotal: true, columns.map { totalCell($0.column.name, entry.record) }))
        return DataTable(
            name: "awards", caption: "Awards from this fund, \(entry.record.period.value)",
            columns: columns.map(\.column), rows: rows)
    }

    /// What the awards do not say, with the fund's reason: `Not stated: award date. The report gives the year only.`
    static func notStated(of entry: Entry<Grants>, _ awards: [Award]) -> [[Inline]] {
        AwardFact.allCases.compactMap { fact -> [Inline]? in
            let missing = awards.count { !fact.isGiven(in: $0) }
            guard missing > 0 else { return nil }
            let some = missing == awards.count ? "" : " for \(Count(missing, "award"))"
            let reason = entry.head.common.notStated[fact.rawValue].map { " " + $0.value } ?? ""
            return [.text("Not stated\(some): \(fact.name).\(reason)")]
        }
    }

    private static func totalCell(_ name: String, _ fund: Fund) -> DataTable.Cell {
        switch name {
        case "recipient": DataTable.Cell("Total")
        case "amount": fund.awarded.cell
        default: DataTable.Cell([.text("")], data: "")
        }
    }
}

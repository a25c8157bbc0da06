import CandourPage
import CandourRecords
import CandourSyntax

extension StatisticsTable {
    /// The figures, with the change between the last two periods and the share of the total where they mean something.
    func table(titled title: String) -> DataTable {
        DataTable(
            name: "figures", caption: caption(titled: title),
            columns: [DataTable.Column("Measure", name: "measure")]
                + periods.map { DataTable.Column($0.value.description, name: $0.value.key, isNumeric: true) }
                + changeColumns + shareColumns,
            rows: rows.map(row))
    }

    /// The title, with the unit and the periods as far as it does not say them itself.
    private func caption(titled title: String) -> String {
        let rest = [unit.value, periodWords].filter { !title.lowercased().contains($0.lowercased()) }
        return rest.isEmpty ? title : "\(title): \(rest.joined(separator: ", "))"
    }

    private var hasChange: Bool { compared != nil }
    private var hasChangePercent: Bool { compared != nil && !rows.allSatisfy(isRate) }
    private var hasShare: Bool { total.map { !isRate($0) } ?? false && counted.count > 1 }

    private var changeColumns: [DataTable.Column] {
        (hasChange ? [DataTable.Column("Change", name: "change", isNumeric: true)] : [])
            + (hasChangePercent
                ? [DataTable.Column("Change in %", name: "change-percent", isNumeric: true)] : [])
    }

    private var shareColumns: [DataTable.Column] {
        guard hasShare, let last = periods.last?.value else { return [] }
        return [DataTable.Column("Share in %, \(last)", name: "share", isNumeric: true)]
    }

    private func row(_ row: StatisticsRow) -> DataTable.Row {
        let id = row.id.value
        let sign = row.unit?.value == "%" ? "%" : ""
        var cells = [heading(of: row)]
        cells += periods.map {
            DataTable.Cell(row.stated(in: $0.value), id: "\(id)-\($0.value.key)", sign: sign)
        }
        if hasChange { cells.append(cell(changeShown(of: row), isSigned: true, of: row, id: "\(id)-change")) }
        if hasChangePercent {
            cells.append(
                cell(changePercentShown(of: row), isSigned: true, of: row, id: "\(id)-change-percent"))
        }
        if hasShare {
            cells.append(cell(share(of: row)?.rounded(to: 1).map { Figure($0) }, of: row, id: "\(id)-share"))
        }
        return DataTable.Row(id: id, isTotal: row.isTotal, cells)
    }

    /// What a row is called, with what it is a part of, its own unit where neither the name nor the figures have it, and
    /// where its figures are explained.
    private func heading(of row: StatisticsRow) -> DataTable.Cell {
        let label = row.label.value
        var remarks: [String] = []
        if let whole = row.partOf.flatMap({ self.row($0.value) }) {
            remarks.append("part of: \(whole.label.value)")
        }
        if let unit = row.unit?.value, unit != "%", !label.lowercased().contains(unit.lowercased()) {
            remarks.append(unit)
        }
        if row.discrepancy != nil { remarks.append("other figures disagree: see below") }
        let notes = remarks.flatMap { [Inline.text(" "), .note($0)] }
        return DataTable.Cell([.text(label)] + notes, data: label)
    }

    /// The change of a row: worked out where both figures are there, else as the source states it.
    private func changeShown(of row: StatisticsRow) -> Figure? {
        change(of: row).map { Figure($0.numerator) } ?? row.change?.value
    }

    /// The same in percent, to one decimal where it is worked out.
    func changePercentShown(of row: StatisticsRow) -> Figure? {
        changePercent(of: row)?.rounded(to: 1).map { Figure($0) } ?? row.changePercent?.value
    }

    private func cell(
        _ derived: Figure?, isSigned: Bool = false, of row: StatisticsRow, id: String
    ) -> DataTable.Cell {
        if let derived {
            return DataTable.Cell(
                [.text(isSigned ? derived.signed : derived.shown)], data: derived.data, id: id)
        }
        let words = row.breakReason == nil ? "Not known" : "Not comparable"
        return DataTable.Cell([.text(words)], data: "", id: id)
    }
}

import CandourPage
import CandourSyntax

extension StatisticsTable {
    /// A picture of the figures that can be compared: rows in the same unit, without totals and without parts of other
    /// rows, and over several periods none whose figures cannot be compared. Of many rows over many periods, only the
    /// total. Nothing where a row would be left out because its figures are not known: the rest would look like all.
    func chart(of table: DataTable) -> Chart? {
        let columns = periods.indices.map { $0 + 1 }
        let comparable = rows.indices.filter {
            rows[$0].unit == nil && rows[$0].partOf == nil
                && (columns.count == 1 || rows[$0].breakReason == nil)
        }
        var drawn = comparable.filter { !rows[$0].isTotal }
        guard drawn.allSatisfy({ row in periods.contains { rows[row].figure(in: $0.value) != nil } }) else {
            return nil
        }
        let isTooMuch = columns.count > 3 && drawn.count > Chart.mostLines
        if drawn.isEmpty || isTooMuch { drawn = comparable.filter { rows[$0].isTotal } }
        let areParts = total != nil && drawn.map { rows[$0].id.value } == counted.map(\.id.value)
        return Chart(of: table, titled: table.caption, rows: drawn, columns: columns, areParts: areParts)
    }
}

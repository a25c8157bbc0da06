package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Statistics {
    package static func validate(
        _ entry: Entry<Statistics>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let table = entry.record
        // What follows from a row that could not be read has been reported.
        guard entry.head.isComplete else { return }
        guard table.rows.contains(where: { $0.figures.contains { $0.figure.spanned != nil } }) else {
            diagnostics.append(.tableWithoutFigures(entry.head))
            return
        }
        checkRows(of: table, into: &diagnostics)
        checkPeriods(of: table, into: &diagnostics)
        for row in table.rows { checkFigures(of: row, in: table, store, into: &diagnostics) }
        checkEarlier(table, in: store, into: &diagnostics)
        diagnostics += table.otherBeginnings
    }

    /// Ids and totals stand once, and what a row is a part of is there.
    private static func checkRows(of table: StatisticsTable, into diagnostics: inout [Diagnostic]) {
        var seen: [String: StatisticsRow] = [:]
        var total: Spanned<Bool>?
        for row in table.rows {
            if let first = seen[row.id.value] {
                diagnostics.append(.rowTwice(row, first))
            } else {
                seen[row.id.value] = row
            }
            guard let second = row.total, second.value else { continue }
            if let total { diagnostics.append(.twoTotals(second, total)) } else { total = second }
        }
        for row in table.rows {
            guard let whole = row.partOf, whole.value == row.id.value || seen[whole.value] == nil else {
                continue
            }
            let others = seen.keys.filter { $0 != row.id.value }
            diagnostics.append(
                .partOfNoRow(row, whole, near: Suggestion.nearest(to: whole.value, among: others)))
        }
    }

    /// Periods of a table do not overlap, and every row says something of each.
    private static func checkPeriods(of table: StatisticsTable, into diagnostics: inout [Diagnostic]) {
        for (earlier, later) in zip(table.periods, table.periods.dropFirst())
        where earlier.value.overlaps(later.value) {
            diagnostics.append(.periodsOverlap(later, earlier))
            return
        }
        for row in table.rows {
            var seen: [String: Spanned<Period>] = [:]
            for (period, _) in row.figures {
                if let first = seen[period.value.key] {
                    diagnostics.append(.periodsOverlap(period, first))
                } else {
                    seen[period.value.key] = period
                }
            }
            if let missing = table.periods.first(where: { seen[$0.value.key] == nil }) {
                diagnostics.append(.figureMissing(row, missing))
            }
        }
    }

    /// A row agrees with the rows that belong to it, with what it says of its change, and with the table of whole years
    /// that it names; or it says why not.
    private static func checkFigures(
        of row: StatisticsRow, in table: StatisticsTable, _ store: RecordStore,
        into diagnostics: inout [Diagnostic]
    ) {
        let differences =
            table.differencesOfTotal(row) + table.differencesOfChange(row)
            + dailyDifferences(of: row, in: table, store) + table.differencesOfRate(row)
            + repeatDifferences(of: row, store)
        diagnostics += table.partsLargerThanWhole(row)
        diagnostics += unknownDays(of: row, in: table, store)
        diagnostics += repeatWords(of: row, in: table, store) + table.gaps(in: row)
        if let fault = table.unknownRow(ofRate: row) { diagnostics.append(fault) }
        guard let discrepancy = row.discrepancy else {
            diagnostics += differences.map(\.diagnostic)
            return
        }
        if differences.isEmpty {
            // The figures that differed may stand in a table that could not be read.
            guard row.perDayOf.map({ store.entry($0) != nil }) ?? true else { return }
            diagnostics.append(.discrepancyNotNeeded(discrepancy.span, row))
        } else if !differences.contains(where: { discrepancy.value.names($0.number) }) {
            diagnostics.append(.discrepancyWithoutNumber(discrepancy, differences[0].number))
        }
    }

    /// A row keeps its label and unit from the table before, or says that they cannot be compared.
    private static func checkEarlier(
        _ table: StatisticsTable, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        guard let earlier = table.continues.flatMap({ store.entry($0) }) else { return }
        for row in table.rows where row.breakReason == nil {
            guard let before = earlier.record.row(row.id.value) else { continue }
            let unit = row.unit ?? table.unit
            let unitBefore = before.unit ?? earlier.record.unit
            if row.label.value.lowercased() != before.label.value.lowercased() {
                diagnostics.append(.rowChanged(row.label, before.label, "label", in: earlier.head))
            } else if unit.value.lowercased() != unitBefore.value.lowercased() {
                diagnostics.append(.rowChanged(unit, unitBefore, "unit", in: earlier.head))
            }
        }
    }
}

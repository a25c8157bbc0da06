import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension CustodyVisiting {
    /// The figures of all suites together.
    var figuresTable: DataTable {
        var rows = CustodyMeasure.allCases.compactMap { measure -> DataTable.Row? in
            guard let figure = figures[measure] else { return nil }
            return DataTable.Row(id: measure.fragment, [heading(of: measure), DataTable.Cell(figure)])
        }
        if let share = spokenShare?.rounded(to: 1).map({ Figure($0) }) {
            let place = rows.firstIndex { $0.id == CustodyMeasure.spokenTo.fragment }
            rows.insert(
                DataTable.Row([
                    DataTable.Cell("Share that visitors spoke to"),
                    DataTable.Cell([.text(share.shown + "%")], data: share.data),
                ]),
                at: place.map { $0 + 1 } ?? rows.endIndex)
        }
        return DataTable(
            caption: "Custody visits, \(period.value)",
            columns: [
                DataTable.Column("Measure", name: "measure"),
                DataTable.Column("Number", name: "number", isNumeric: true),
            ],
            rows: rows)
    }

    /// What a figure is, with a way to what else was printed for it.
    private func heading(of measure: CustodyMeasure) -> DataTable.Cell {
        let others = elsewhere.filter { $0.measure.value == measure }.flatMap { other -> [Inline] in
            let words = "elsewhere printed as \(other.words)"
            return [.text("; "), .link(Link(words, to: .fragment(other.fragment)))]
        }
        return DataTable.Cell([.text(measure.label)] + others, data: measure.label)
    }

    /// The suites with their cells and, where there are any, their own figures.
    var suiteBlocks: [Block] {
        guard !suites.isEmpty else { return [.paragraph([.notStated(reason: nil)])] }
        let measures = CustodyMeasure.ofSuite.filter { measure in
            suites.contains { $0.figures[measure] != nil }
        }
        let table = DataTable(
            caption: "Custody suites, \(period.value)",
            columns: [
                DataTable.Column("Suite", name: "suite"), DataTable.Column("Place", name: "place"),
                DataTable.Column("Use", name: "use"),
                DataTable.Column("Cells", name: "cells", isNumeric: true),
            ] + measures.map { DataTable.Column($0.shortLabel, name: $0.field, isNumeric: true) },
            rows: suites.map { row($0, measures) } + totals(measures))
        let reason: [Block] =
            suiteReason.map { [.paragraph([.text("Figures of single suites: "), .notStated(reason: $0)])] }
            ?? []
        return [.table(table)] + reason
    }

    private func row(_ suite: CustodySuite, _ measures: [CustodyMeasure]) -> DataTable.Row {
        DataTable.Row(
            id: "suite-" + suite.id.value,
            [
                DataTable.Cell(suite.name), DataTable.Cell(suite.place ?? ""),
                DataTable.Cell([.text(suite.use.title)], data: suite.use.rawValue),
                DataTable.Cell(suite.cells),
            ] + measures.map { DataTable.Cell(suite.figures[$0]) })
    }

    /// The last row, where all cells are known.
    private func totals(_ measures: [CustodyMeasure]) -> [DataTable.Row] {
        guard suites.count > 1, let cells else { return [] }
        return [
            DataTable.Row(
                isTotal: true,
                [
                    DataTable.Cell("All suites"), DataTable.Cell([.text("")], data: ""),
                    DataTable.Cell([.text("")], data: ""),
                    DataTable.Cell([.text(cells.shown)], data: cells.data),
                ] + measures.map { DataTable.Cell(figures[$0]) })
        ]
    }

    /// What visitors raised, and what is done about it.
    var issuesTable: DataTable {
        DataTable(
            caption: "What visitors raised, \(period.value)",
            columns: [
                DataTable.Column("What was found", name: "finding"),
                DataTable.Column("What is done about it", name: "action"),
            ],
            rows: issues.map { issue in
                let action: DataTable.Cell =
                    switch issue.action {
                    case .stated(let action): DataTable.Cell(action.value)
                    case .notStated(let reason): DataTable.Cell([.notStated(reason: reason)], data: "")
                    case nil: DataTable.Cell([.notStated(reason: nil)], data: "")
                    }
                return DataTable.Row([DataTable.Cell(issue.text), action])
            })
    }
}

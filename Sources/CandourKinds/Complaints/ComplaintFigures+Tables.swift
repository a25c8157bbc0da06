import CandourPage
import CandourRecords
import CandourSyntax

extension ComplaintFigures {
    /// The figures of one section; nothing when it has none.
    func table(of section: ComplaintSection) -> DataTable? {
        let rows = section.measures.compactMap { measure -> DataTable.Row? in
            guard let figure = figures[measure] else { return nil }
            return DataTable.Row(
                id: measure.fragment, [DataTable.Cell(measure.label), DataTable.Cell(figure)])
        }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            caption: "\(section.title), \(period.value)",
            columns: [
                DataTable.Column("Measure", name: "measure"),
                DataTable.Column("Number", name: "number", isNumeric: true),
            ],
            rows: rows)
    }

    /// The recommendations with what came of them; nothing when there are none.
    var recommendationsTable: DataTable? {
        guard !recommendations.isEmpty else { return nil }
        return DataTable(
            caption: "Recommendations after reviews, \(period.value)",
            columns: [
                DataTable.Column("Recommendation", name: "recommendation"),
                DataTable.Column("Reply", name: "reply"),
            ],
            rows: recommendations.map { recommendation in
                DataTable.Row([DataTable.Cell(recommendation.text), cell(reply: recommendation.reply)])
            })
    }

    private func cell(reply: Stated<String>?) -> DataTable.Cell {
        switch reply {
        case .stated(let reply): DataTable.Cell(reply.value.capitalisedFirst)
        case .notStated(let reason): DataTable.Cell([.notStated(reason: reason)], data: "")
        case nil: DataTable.Cell([.text("None yet")], data: "")
        }
    }
}

import CandourDiagnostics
import CandourPage
import CandourSyntax

/// How many deliverables there are in each state.
struct DeliverableCount {
    private let total: Int
    private let states: [(title: String, number: Int)]
    private let overdue: Int

    /// Counts `deliverables` as they stand on a day.
    init(_ deliverables: [Deliverable], today: LocalDate) {
        total = deliverables.count
        overdue = deliverables.count { $0.isOverdue(on: today) }
        states = DeliverableState.allCases.compactMap { state in
            let number = deliverables.count { $0.state.value == state }
            return number == 0 ? nil : (state.title.lowercased(), number)
        }
    }

    /// For a card: `7 deliverables`, `6 planned`, `1 delivered`, `2 overdue`; nothing where there are none.
    var facts: [String] {
        guard total > 0 else { return [] }
        let late = overdue == 0 ? [] : ["\(overdue) overdue"]
        return [Count(total, "deliverable").description] + states.map(words) + late
    }

    /// For the top of a plan: the whole, then each state.
    var figures: [KeyFigure] {
        guard total > 0 else { return [] }
        let late = overdue == 0 ? [] : [KeyFigure(Count.grouped(overdue), "overdue")]
        let whole = KeyFigure(Count.grouped(total), total == 1 ? "deliverable" : "deliverables")
        guard states.count > 1 else { return [KeyFigure(whole.number, whole.label + ", " + allIn)] + late }
        return [whole] + states.map { KeyFigure(Count.grouped($0.number), $0.title) } + late
    }

    /// `all planned`, where that is the only state there is.
    private var allIn: String { (total == 1 ? "" : "all ") + states.map(\.title).joined(with: "and") }

    private func words(_ state: (title: String, number: Int)) -> String {
        states.count > 1 ? "\(Count.grouped(state.number)) \(state.title)" : allIn
    }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// How the scheme of independent custody visitors worked in a period (Police Reform Act 2002, section 51; Specified
/// Information Order 2011, Schedule, paragraph 8).
package struct CustodyVisiting: Sendable {
    /// What the figures cover.
    let period: Spanned<Period>
    /// What readers must know to understand the figures.
    let note: String?
    /// The figures, each as far as it is known.
    let figures: [CustodyMeasure: Stated<Figure>]
    /// The suites, in the order of the page.
    let suites: [CustodySuite]
    /// Why there are no figures of single suites.
    let suiteReason: String?
    /// When the earliest visit started.
    let earliest: Stated<LocalTime>?
    /// When the latest visit ended.
    let latest: Stated<LocalTime>?
    /// What others say of the quality of the scheme.
    let rating: String?
    /// What visitors found good.
    let positive: [String]
    /// What visitors raised.
    let issues: [CustodyFinding]
    /// Figures that were printed in another way elsewhere.
    let elsewhere: [FigureElsewhere]

    /// A figure, where it is given.
    func figure(_ measure: CustodyMeasure) -> Spanned<Figure>? { figures[measure]?.spanned }

    /// All cells together, where each suite’s are known exactly.
    var cells: Figure? {
        let known = suites.compactMap(\.cells.spanned?.value).filter { $0.approximation == .exact }
        guard !suites.isEmpty, known.count == suites.count else { return nil }
        return Figure(known.reduce(.zero) { $0 + $1.value })
    }

    /// How many of the people in custody visitors spoke to, in percent.
    var spokenShare: RecordFigure? {
        guard let held = figure(.held)?.value, let spoken = figure(.spokenTo)?.value,
            held.approximation == .exact, spoken.approximation == .exact
        else { return nil }
        return RecordFigure(spoken.value.times(100), dividedBy: held.value, .percent)
    }
}

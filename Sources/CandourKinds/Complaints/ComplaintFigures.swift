import CandourPage
import CandourRecords
import CandourSyntax

/// How many complaints and reviews there were in a period, and what became of them (Specified Information Order
/// 2011, Schedule, paragraphs 1(f) and 7C(b)).
package struct ComplaintFigures: Sendable {
    /// What the figures cover.
    let period: Spanned<Period>
    /// The `running:` of figures so far this year, which the year's will replace; nothing for final ones.
    let running: Spanned<Bool>?
    /// What readers must know to understand the figures.
    let note: String?
    /// Every figure that the record gives, or says is not stated.
    let figures: [ComplaintMeasure: Stated<Figure>]
    /// How the complaints of a section ended, in words.
    let outcomes: [ComplaintSection: String]
    /// What reviews recommended to the force.
    let recommendations: [ReviewRecommendation]

    /// Whether these are figures so far.
    var isRunning: Bool { running?.value ?? false }

    /// A figure with its place, where it is given.
    func figure(_ measure: ComplaintMeasure) -> Spanned<Figure>? { figures[measure]?.spanned }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// The police part of council tax for a year, and how it came about: the proposal, the panel’s review, and the reply
/// (Police Reform and Social Responsibility Act 2011, Schedule 5).
package struct Precept: Sendable {
    /// The financial year that it is for.
    let year: Spanned<Period>
    /// How much more a home in Band D pays in a year.
    let increase: Stated<Money>
    /// What a home in each band pays in a year, where the record says.
    let bands: [CouncilTaxBand: Stated<Money>]
    /// What readers must know to understand it.
    let note: String?
    /// When the commissioner told the panel of the proposal.
    let notified: Stated<PartialDate>
    /// The meeting, or the item of its minutes, at which the panel reviewed it.
    let reviewedAt: Stated<Reference<Meetings>>?
    /// When the panel made its report.
    let panelReport: Stated<PartialDate>?
    /// Whether the panel used its veto.
    let veto: Stated<Bool>?
    /// The reply to the panel’s report.
    let reply: Stated<Reference<Responses>>?
    /// After a veto, when the commissioner told the panel of the revised precept.
    let revised: Stated<PartialDate>?
    /// After a veto, when the panel made its second report.
    let secondReport: Stated<PartialDate>?
    /// After a veto, the reply to the second report.
    let secondReply: Stated<Reference<Responses>>?
}

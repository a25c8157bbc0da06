import CandourPage
import CandourRecords
import CandourSyntax

/// A decision notice: who decided what, when, why and for how much (Specified Information Order 2011,
/// Schedule, paragraph 5(d)).
package struct Decision: Sendable {
    /// The office's number.
    let reference: Stated<String>
    /// When it was made, as far as that is known.
    let date: Stated<PartialDate>
    /// Who made it.
    let maker: Reference<People>
    /// What it is about.
    let type: DecisionType
    /// The statute that allows it.
    let legalPower: Stated<String>
    /// What it costs.
    let cost: Stated<DecisionCost>
    /// Where the money comes from.
    let funding: String?
    /// The meeting, or the item of its minutes, that dealt with it.
    let meeting: Reference<Meetings>?
    /// The papers it rests on.
    let papers: [Reference<Meetings>]
    /// The funds whose awards it makes.
    let grants: [Reference<Grants>]
    /// What is kept back, and on what ground.
    let restricted: [Restriction]
    /// Decision, reasons, background and options.
    let body: Prose
}

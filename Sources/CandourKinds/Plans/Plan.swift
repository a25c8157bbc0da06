import CandourPage
import CandourRecords
import CandourSyntax

/// A police and crime plan, which a commissioner must issue and publish (Police Reform and Social Responsibility
/// Act 2011, section 5).
package struct Plan: Sendable {
    /// The years it is for.
    let period: Spanned<Period>
    /// Whose plan it is.
    let commissioner: Reference<People>
    /// When it was adopted, as far as that is known.
    let adopted: Stated<PartialDate>?
    /// Its themes, in their order.
    let themes: [PlanTheme]
    /// The foreword.
    let foreword: Prose

    /// The deliverables of all themes.
    var deliverables: [Deliverable] { themes.flatMap(\.deliverables) }
}

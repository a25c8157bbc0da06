import CandourPage
import CandourRecords
import CandourSyntax

/// The commissioner's written reply to what a panel asked for, or to its report on a precept (Police Reform and
/// Social Responsibility Act 2011, section 29(3), and Schedule 5, paragraph 5).
package struct Response: Sendable {
    /// When it was given.
    let date: Spanned<PartialDate>
    /// Who gave it.
    let author: Reference<People>
    /// The body that it goes to.
    let addressedTo: Reference<Bodies>
    /// The outcomes of meetings and the precepts that it answers.
    let answers: Stated<[Spanned<AnyReference>]>
    /// Whether what was asked is accepted; nothing where nothing was asked.
    let accepted: Stated<ReplyAcceptance>?
    /// The records that show how it was carried out.
    let deliveredBy: [AnyReference]
    /// The reply itself.
    let body: Prose
}

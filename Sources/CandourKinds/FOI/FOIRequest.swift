import CandourPage
import CandourRecords
import CandourSyntax

/// A request for information and its answer (Freedom of Information Act 2000, sections 1 and 10). Whoever asked has no
/// field: the log never names them.
package struct FOIRequest: Sendable {
    /// The office’s number, such as `FOI/OPCC/21-013`.
    let reference: Stated<String>
    /// The day on which the office got it.
    let received: Spanned<LocalDate>
    /// What the office asked back, in the order written.
    let clarifications: [Clarification]
    /// The last day for the answer where the public interest needed more time (section 10(3)).
    let extendedTo: Spanned<LocalDate>?
    /// The day of the answer; nothing while the request is open.
    let answered: Spanned<LocalDate>?
    /// What became of it; nothing while the request is open.
    let outcome: Spanned<FOIOutcome>?
    /// On what grounds something was kept back.
    let exemptions: [FOIExemption]
    /// Who holds what the office does not, for people to ask there.
    let askInstead: String?
    /// Where more can be found.
    let links: [Link]
    /// Questions and answers, each below a heading.
    let body: Prose
}

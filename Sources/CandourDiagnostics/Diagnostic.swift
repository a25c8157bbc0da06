/// One thing found in the content, as a value: the same diagnostic gives the text on the terminal and the JSON.
package struct Diagnostic: Sendable, Hashable {
    /// Its permanent name.
    package let id: DiagnosticID
    /// One sentence that is true on its own, in a list: no full stop.
    package let headline: String
    /// Where it is.
    package let primary: Label
    /// What it disagrees with, if anything: other places, in this file or another.
    package let related: [Label]
    /// Why it matters or how the rule works: one to three short sentences; may be empty.
    package let reason: String
    /// What to do.
    package let advice: [Advice]
    /// Whether it stops publishing: as its id says, unless the site or the command line weighs it otherwise.
    package private(set) var severity: Severity

    /// A message `id` at `span`, with `label` beside the carets.
    package init(
        _ id: DiagnosticID,
        at span: SourceSpan,
        _ label: String = "",
        related: [Label] = [],
        headline: String,
        reason: String = "",
        advice: Advice...
    ) {
        self.init(
            id, headline: headline, primary: Label(span, label), related: related, reason: reason,
            advice: advice)
    }

    /// A message from its parts.
    package init(
        _ id: DiagnosticID, headline: String, primary: Label, related: [Label], reason: String,
        advice: [Advice]
    ) {
        self.id = id
        // Messages quote what the author wrote, which can be a whole page.
        self.headline = headline.shortened
        self.primary = primary
        self.related = related
        self.reason = reason.shortened
        self.advice = advice.map(\.shortened)
        severity = id.severity
    }

    /// The same message with another weight.
    package func weighing(_ severity: Severity) -> Diagnostic {
        var diagnostic = self
        diagnostic.severity = severity
        return diagnostic
    }
}

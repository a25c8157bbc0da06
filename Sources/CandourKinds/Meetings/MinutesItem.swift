import CandourDiagnostics
import CandourPage
import CandourSyntax

/// A numbered item of minutes, from its heading: `## 46. Precept report 2022/23`.
struct MinutesItem: Sendable {
    /// Its number.
    let number: ItemNumber
    /// Its title, without the number.
    let title: String
    /// Its place on the page.
    let id: String
    /// Where the heading stands.
    let span: SourceSpan

    /// The item that a heading opens; nothing for a heading without a number, or one further down.
    init?(_ heading: ProseHeading) {
        guard heading.level <= 2, let written = heading.number, let number = ItemNumber(written) else {
            return nil
        }
        self.number = number
        let rest = heading.text.dropFirst(written.count)
        title = String(rest.hasPrefix(".") ? rest.dropFirst() : rest).trimmingSpaces()
        id = heading.id
        span = heading.span
    }
}

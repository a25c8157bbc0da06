/// A shape of a chart. Places from left to right are hundredths of a percent of its width; places from top to bottom
/// are hundredths of the size of its text.
enum ChartShape {
    /// How words are set.
    struct TextStyle {
        /// Which end of the words is at their place.
        enum Anchor: String { case start, middle, end }

        var anchor = Anchor.start
        var isStrong = false
    }

    /// Words, with their line at `y`.
    case text(String, x: Int, y: Int, TextStyle = TextStyle())
    /// A bar.
    case bar(x: Int, y: Int, width: Int, height: Int, series: Int)
    /// A stretch of a line; of the grid where it is no series’.
    case line(x1: Int, y1: Int, x2: Int, y2: Int, series: Int?)
    /// A point of a line.
    case mark(x: Int, y: Int, series: Int)

    /// The whole width.
    static let full = 10_000

    /// What points look like, so that nobody needs colours to tell lines apart.
    static let marks: [StaticString] = [
        "<circle r=\".32em\"/>",
        "<rect x=\"-.3em\" y=\"-.3em\" width=\".6em\" height=\".6em\"/>",
        "<rect x=\"-.3em\" y=\"-.3em\" width=\".6em\" height=\".6em\" transform=\"rotate(45)\"/>",
        "<circle r=\".32em\" class=\"open\"/>",
    ]
}

extension Int {
    /// Hundredths of a percent: `63.2%`.
    var percent: String { hundredths + "%" }

    /// Hundredths of the size of text: `1.4em`.
    var em: String { hundredths + "em" }

    private var hundredths: String {
        let rest = Swift.abs(self % 100)
        let sign = self < 0 ? "-" : ""
        if rest == 0 { return "\(self / 100)" }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(Swift.abs(self) / 100).\(digits)"
    }
}

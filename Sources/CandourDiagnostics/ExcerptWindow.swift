/// The part of a line that is shown: all of it, or a window of at most `widest` columns with ellipses.
struct ExcerptWindow {
    /// How many columns are shown of a long line.
    static let widest = 100
    /// How many columns stand before what the window is about.
    private static let lead = 30
    /// What is shown.
    let text: String
    /// Columns of the line left of the window; then `text` begins with an ellipsis.
    let skipped: Int

    /// The part of `line` that shows its column `column`.
    init(_ line: String, showing column: Int = 0) {
        let line = ShownText.of(line)
        guard DisplayWidth.of(line) > ExcerptWindow.widest else {
            text = line
            skipped = 0
            return
        }
        let skip = column < ExcerptWindow.widest - ExcerptWindow.lead ? 0 : column - ExcerptWindow.lead
        var text = skip > 0 ? "…" : ""
        var reached = 0
        var skipped = 0
        for scalar in line.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            if reached < skip {
                reached += width
                skipped = reached
            } else if reached + width - skip > ExcerptWindow.widest {
                text += "…"
                break
            } else {
                text.unicodeScalars.append(scalar)
                reached += width
            }
        }
        self.text = text
        self.skipped = skipped
    }
}

/// What libyaml says when it cannot go on: its words, which no author sees, and two places.
struct YAMLFailure {
    /// What it met: `mapping values are not allowed in this context`.
    let problem: String
    /// What it was doing: `while scanning a simple key`; may be empty.
    let context: String
    /// Byte offset of what it met.
    let offset: Int
    /// Byte offset where what it was doing began: for a quote that is never closed, the quote.
    let contextOffset: Int

    /// The opening quote mark or bracket that is never closed, if that is what went wrong.
    var unclosed: Int? {
        context.contains("quoted") || context.contains("flow") ? contextOffset : nil
    }
}

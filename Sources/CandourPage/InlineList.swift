extension Sequence<[Inline]> {
    /// The pieces of several values in one line, with commas between; empty values are left out.
    package func joinedByCommas() -> [Inline] {
        Array(filter { !$0.isEmpty }.joined(separator: [.text(", ")]))
    }
}

/// Lines of YAML, indented by two spaces a level.
struct FormLines {
    /// The text so far.
    private(set) var text = ""
    private var depth = 0

    /// Adds a line.
    mutating func add(_ line: String) { text += String(repeating: "  ", count: depth) + line + "\n" }

    /// Adds the lines that `add` writes one level deeper.
    mutating func indented(_ add: (inout FormLines) -> Void) {
        depth += 1
        add(&self)
        depth -= 1
    }
}

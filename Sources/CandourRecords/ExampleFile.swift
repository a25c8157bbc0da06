/// One file of a kind's example.
package struct ExampleFile: Sendable, Hashable {
    /// Path below `content/`: `decisions/2022/precept-2022-23.md`.
    package let path: String
    /// The text.
    package let text: String

    /// `text` at `path`.
    package init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}

/// A reference as it was read: what it names, and which kinds it may name.
package struct NotedReference: Sendable, Hashable {
    /// The kinds that fit, by name; empty where any kind does.
    package let kinds: [String]
    /// The reference as written: `darryl-preston`, `meetings/police-and-crime-panel/2022-02-02#46`.
    package let written: Spanned<String>
    /// The field it stands in: `decision_maker`.
    package let field: String

    /// A reference in `field`.
    package init(kinds: [String], written: Spanned<String>, field: String) {
        self.kinds = kinds
        self.written = written
        self.field = field
    }
}

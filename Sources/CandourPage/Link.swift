/// A link with the text that a reader sees; the text makes sense on its own.
package struct Link: Sendable, Hashable {
    /// Where a link leads.
    package enum Target: Sendable, Hashable {
        /// A page or file of this site, and a place on it.
        case page(PageAddress, fragment: String? = nil)
        /// A place on the same page.
        case fragment(String)
        /// Another site, an email address (`mailto:`) or a telephone number (`tel:`).
        case external(String)
    }

    /// The visible text.
    package let text: String
    /// Where it leads.
    package let target: Target

    /// A link that reads `text`.
    package init(_ text: String, to target: Target) {
        self.text = text
        self.target = target
    }
}

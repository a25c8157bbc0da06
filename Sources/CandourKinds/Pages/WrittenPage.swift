import CandourPage

/// A page that stands for itself, such as the one about the office.
package struct WrittenPage: Sendable {
    /// Its text.
    let body: Prose
    /// What readers come to it for, as a link on the home page; nothing where it has none.
    let task: String?
}

import CandourPage

/// A page that stands for itself, such as the one about the office.
package struct WrittenPage: Sendable {
    /// Its text.
    let body: Prose
}

package import CandourPage

/// What a kind shows on the home page.
package struct HomeSection: Sendable {
    /// Its place among the sections, small numbers first.
    package let order: Int
    /// The section.
    package let section: Section

    /// A section at place `order`.
    package init(order: Int, _ section: Section) {
        self.order = order
        self.section = section
    }
}

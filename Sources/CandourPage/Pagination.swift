/// Where a page of a list stands among its pages.
package struct Pagination: Sendable {
    /// The addresses, first page first.
    package let addresses: [PageAddress]
    /// Which of them this is, from 0.
    package let current: Int

    /// Page `current` of `addresses`.
    package init(addresses: [PageAddress], current: Int) {
        self.addresses = addresses
        self.current = current
    }
}

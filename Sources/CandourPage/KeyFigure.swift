/// A headline number: number and label make sense read together, in that order.
package struct KeyFigure: Sendable {
    /// The number as shown: `£62,938`.
    package let number: String
    /// What it counts, with its period: `awarded to young people’s projects in 2019/20`.
    package let label: String
    /// Where it comes from.
    package let link: Link?

    /// `number` `label`.
    package init(_ number: String, _ label: String, link: Link? = nil) {
        self.number = number
        self.label = label
        self.link = link
    }
}

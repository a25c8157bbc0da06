/// A record as it stands in a list: title, date, summary, a few facts.
package struct Card: Sendable {
    /// Title and where it leads.
    package let link: Link
    /// The date that sorts it.
    package let date: PartialDate?
    /// One sentence.
    package let summary: String?
    /// Short facts: `Finance`, `FOI/OPCC/21-013`.
    package let facts: [String]
    /// A word on its state, such as `withdrawn`.
    package let tag: String?

    /// A card.
    package init(
        _ link: Link, date: PartialDate? = nil, summary: String? = nil, facts: [String] = [],
        tag: String? = nil
    ) {
        self.link = link
        self.date = date
        self.summary = summary
        self.facts = facts
        self.tag = tag
    }
}

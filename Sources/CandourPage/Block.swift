/// The closed vocabulary of page content between kinds and theme. Adding a case is a design event; no case takes
/// HTML, so nothing but the theme writes any.
package enum Block: Sendable {
    /// A part of the page with a heading of its own; sections nest, and the theme works out the heading level.
    case section(Section)
    /// A paragraph of pieces.
    case paragraph([Inline])
    /// Markdown that an author wrote.
    case prose(ProseBlock)
    /// Names and values of a record.
    case summary([SummaryRow])
    /// A data table.
    case table(DataTable)
    /// A picture of figures that a table on the same page has.
    case chart(Chart)
    /// A list of lines.
    case list(ordered: Bool, [[Inline]])
    /// A list of records with their dates and summaries.
    case cards([Card])
    /// What happened or happens when, in time order.
    case timeline([TimelineEntry])
    /// Headline numbers.
    case figures([KeyFigure])
    /// A passage that stands apart.
    case callout(Callout)
    /// Documents to download.
    case documents([Document])
    /// Links that lead to the other pages of a list.
    case pagination(Pagination)
    /// The form in which readers search the site, and room for what is found.
    case search(SearchEngine)
}

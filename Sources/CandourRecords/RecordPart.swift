package import CandourDiagnostics
package import CandourPage

/// A part of a record that references and links can name: `#46`, `#46.9`, `/forward-plan`, `/forward-plan#5.12`.
package struct RecordPart: Sendable, Hashable {
    /// How a reference writes it after the record's id: `#46`, `/forward-plan#5.12`.
    package let suffix: String
    /// What it is called where it is linked: `item 46, Precept report 2022/23`; nothing for a mere place.
    package let title: String?
    /// The page it stands on, below the record's address: empty, or `forward-plan/`.
    package let page: String
    /// The place on that page.
    package let fragment: String?
    /// The day from which it is public, where that is later than the record: a paper that is still to be issued.
    package let publicFrom: LocalDate?
    /// The figure that stands there, if one does.
    package let figure: RecordFigure?
    /// Where the figure is written, or the name of what has one; nothing for a mere place.
    package let span: SourceSpan?

    /// A part.
    package init(
        suffix: String, title: String?, page: String = "", fragment: String? = nil,
        publicFrom: LocalDate? = nil, figure: RecordFigure? = nil, span: SourceSpan? = nil
    ) {
        self.suffix = suffix
        self.title = title
        self.page = page
        self.fragment = fragment
        self.publicFrom = publicFrom
        self.figure = figure
        self.span = span
    }

    /// The same part, known to be written at `span`.
    package func written(at span: SourceSpan?) -> RecordPart {
        RecordPart(
            suffix: suffix, title: title, page: page, fragment: fragment, publicFrom: publicFrom,
            figure: figure,
            span: span)
    }
}

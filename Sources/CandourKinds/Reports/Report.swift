import CandourPage
import CandourRecords
import CandourSyntax

/// A long document as one page with contents: the annual report that a commissioner sends to the panel and publishes
/// (Police Reform and Social Responsibility Act 2011, section 12), or another report.
package struct Report: Sendable {
    /// What sort of report it is.
    let type: Spanned<ReportType>
    /// What it covers.
    let period: Spanned<Period>?
    /// Whose report it is.
    let author: Stated<Reference<People>>
    /// The date it bears.
    let date: Stated<PartialDate>
    /// The meeting, or the item of its agenda, that it was presented to.
    let presentedTo: Stated<Reference<Meetings>>?
    /// What stands before the first section.
    let introduction: Prose
    /// The pages of the original that the introduction names.
    let pagesNamed: [Spanned<Int>]
    /// The sections, in the order of their files.
    let sections: [ReportSection]

    /// The introduction and the text of each section, with the pages that each names.
    var texts: [(pagesNamed: [Spanned<Int>], prose: Prose)] {
        [(pagesNamed, introduction)] + sections.map { ($0.pagesNamed, $0.body) }
    }
}

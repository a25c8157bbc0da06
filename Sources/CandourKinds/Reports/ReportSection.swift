import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// A section of a report, in a file of its own.
struct ReportSection: Sendable {
    /// Its place on the page and its part of an address: `recorded-crime` for `04-recorded-crime.md`.
    let slug: String
    /// Its file, for messages about it as a whole.
    let file: SourceSpan
    /// What it is called, without its number.
    let title: String
    /// Where that is written.
    let titleSpan: SourceSpan
    /// The number that the document gives it.
    let number: Spanned<SectionNumber>?
    /// The page of the original on which it begins.
    let originalPage: Spanned<Int>?
    /// The tables of statistics that it shows.
    let tables: [Reference<Statistics>]
    /// What was asked, where the section answers a question.
    let question: PanelQuestion?
    /// Why it has no text.
    let textReason: String?
    /// The text; the answer, where there is a question.
    let body: Prose
    /// The pages of the original that the text names.
    let pagesNamed: [Spanned<Int>]
    /// The numbered places of the report that the text names.
    let placesNamed: [Spanned<NumberedPlace>]

    /// Reads a section, and says which of its places have addresses.
    init?(reading part: inout PartReader, of record: inout RecordReader) {
        part.fields.reasonNames = [ReportSection.textName]
        let title = part.fields.required("title", .text, "What the section is called, without its number.")
        let number = part.fields.optional(
            "number", .sectionNumber, "The number that the document gives it, such as 6 or 6.1.1.")
        let page = part.fields.optional(
            "page", .count, "The page of the original document on which it begins.")
        let tables = part.fields.list(
            "tables", of: .reference(to: Statistics.self), "The tables of statistics that it shows.")
        let question = PanelQuestion(reading: &part.fields)
        let body = part.body(numbering: true)
        guard let title else { return nil }
        slug = part.slug
        file = part.span
        self.title = title.value
        titleSpan = title.span
        self.number = number
        originalPage = page
        self.tables = tables.map(\.value)
        self.question = question
        textReason = part.fields.reasons[ReportSection.textName]?.value
        self.body = body
        pagesNamed = PageMention.all(in: part.written, file: part.span.file)
        placesNamed = NumberedPlace.own(in: part.written, file: part.span.file)
        addParts(to: &record)
    }

    /// What `not_stated:` may explain besides fields.
    private static let textName = "text"

    /// As readers see it: `6. The panel’s questions`, `6.1.1 The Bobby Scheme`.
    var heading: String { (number.map { $0.value.beforeTitle + " " } ?? "") + title }

    /// The number with which the title begins, although it has a field of its own, and the title without it.
    var numberInTitle: (SectionNumber, rest: String)? {
        SectionNumber.first(in: title, expected: number?.value)
    }

    /// What the ids of its text begin with, so that several sections can share a page.
    var idPrefix: String { slug + "." }

    /// The page of its question, below the report's.
    var path: String { slug + "/" }

    /// Whether it has something for readers.
    var hasContent: Bool { !body.isEmpty || !tables.isEmpty }

    /// The section, its headings and its numbered paragraphs have addresses; a link can name the section by its number
    /// too. A question has a page as well.
    private func addParts(to record: inout RecordReader) {
        record.addPart(RecordPart(suffix: "#" + slug, title: title, fragment: slug))
        if let number {
            record.addPart(RecordPart(suffix: "#\(number.value)", title: heading, fragment: slug))
        }
        let hasPage = question != nil
        record.addPart(
            RecordPart(
                suffix: "/" + slug, title: title, page: hasPage ? path : "", fragment: hasPage ? nil : slug))
        for heading in body.headings {
            let place = idPrefix + heading.id
            record.addPart(RecordPart(suffix: "#" + place, title: heading.text, fragment: place))
        }
        for anchor in body.anchors {
            record.addPart(
                RecordPart(
                    suffix: "#" + anchor.id, title: "paragraph \(anchor.id)", fragment: idPrefix + anchor.id))
        }
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// A paper of a meeting: a page of its own, with numbered paragraphs.
struct Paper: Sendable {
    /// Its part of the address: `forward-plan` for `09-forward-plan.md`.
    let slug: String
    /// The file, for messages about it as a whole.
    let span: SourceSpan
    /// What it is called.
    let title: String
    /// The number of the agenda item it belongs to.
    let item: Stated<ItemNumber>
    /// Whose report it is, in words.
    let reportOf: String
    /// Whom to ask about it.
    let contactOfficer: Reference<People>
    /// The date it bears.
    let date: PartialDate?
    /// The day on which it was issued.
    let published: Spanned<LocalDate>?
    /// What it is for, in one sentence.
    let purpose: String?
    /// What the meeting is asked to do.
    let recommendations: [String]
    /// The background documents (Local Government Act 1972, section 100D); nothing when the paper has no such list.
    let background: [String]?
    /// What is kept back, and on what ground.
    let restricted: [Restriction]
    /// The themes of the plan that it serves.
    let themes: [AnyReference]
    /// Where the text comes from.
    let source: SourceNote?
    /// The paper itself.
    let body: Prose
    /// The numbered paragraphs of its own that the text names.
    let placesNamed: [Spanned<NumberedPlace>]

    /// The part of the meeting's references that names it: `/forward-plan`.
    var suffix: String { "/" + slug }

    /// Its page below the meeting's: `forward-plan/`.
    var page: String { slug + "/" }

    /// Reads a paper, and says which of its places have addresses.
    init?(reading part: inout PartReader, of record: inout RecordReader) {
        let title = part.fields.required("title", .text, "What the paper is called.")
        let item = part.fields.stated("item", .itemNumber, "The number of its agenda item.")
        let reportOf = part.fields.required("report_of", .text, "Whose report it is.")
        let officer = part.fields.required(
            "contact_officer", .reference(to: People.self), "Whom to ask about it.")
        let date = part.fields.optional("date", .partialDate, "The date it bears.")
        let published = part.fields.optional(
            "published", .date, "The day it was issued; before that day it is not on the site.")
        let purpose = part.fields.optional("purpose", .text, "What it is for, in one sentence.")
        let recommendations = part.fields.list(
            "recommendations", of: .text, "What the meeting is asked to do.")
        let background = part.fields.list("background", of: .text, "The documents it rests on; [] for none.")
        let restricted = part.fields.records(
            "restricted", each: "this restriction", "What is kept back, and on what ground."
        ) { Restriction(reading: &$0) }
        let themes = part.fields.list(
            "themes", of: .reference(among: ["plans"]), "The themes of the plan that it serves.")
        let source = part.fields.optional(
            "source", .source(kinds: record.kinds), "Where the text comes from.")
        let body = part.body(numbering: true)
        guard let title, let item, let reportOf, let officer else { return nil }
        slug = part.slug
        span = part.span
        self.title = title.value
        self.item = item
        self.reportOf = reportOf.value
        contactOfficer = officer.value
        self.date = date?.value
        self.published = published
        self.purpose = purpose?.value
        self.recommendations = recommendations.map(\.value)
        self.background = part.fields.has("background") ? background.map(\.value) : nil
        self.restricted = restricted
        self.themes = themes.map(\.value)
        self.source = source?.value
        self.body = body
        placesNamed = NumberedPlace.own(in: part.written, file: part.span.file)
        addParts(to: &record)
    }

    /// The paper, its headings and its numbered paragraphs have addresses.
    private func addParts(to record: inout RecordReader) {
        let from = published?.value
        record.addPart(RecordPart(suffix: suffix, title: title, page: page, publicFrom: from))
        for heading in body.headings {
            record.addPart(
                RecordPart(
                    suffix: "\(suffix)#\(heading.id)", title: "\(title): \(heading.text)", page: page,
                    fragment: heading.id, publicFrom: from))
        }
        for anchor in body.anchors {
            record.addPart(
                RecordPart(
                    suffix: "\(suffix)#\(anchor.id)", title: "\(title), paragraph \(anchor.id)", page: page,
                    fragment: anchor.id, publicFrom: from))
        }
    }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// A line of an agenda.
struct AgendaItem: Sendable {
    /// Its number; nothing for an item without one.
    let number: Spanned<ItemNumber?>
    /// What it is called on the agenda.
    let title: Spanned<String>
    /// The slug of its paper.
    let paper: Spanned<String>?
    /// The meeting whose minutes it approves.
    let approves: Reference<Meetings>?
    /// Its pages in the original pack.
    let pages: Spanned<PageRange>?
    /// A remark for readers.
    let note: String?

    /// Reads one item.
    init?(reading fields: inout FieldReader) {
        let number = fields.required("number", .itemNumberOrNone, "The number of the item, or none.")
        let title = fields.required("title", .text, "What the item is called on the agenda.")
        let paper = fields.optional(
            "paper", .id,
            "Its paper: the name of the file without its number and ending, such as forward-plan.")
        let approves = fields.optional(
            "approves", .reference(to: Meetings.self), "The meeting whose minutes are to be approved.")
        let pages = fields.optional("pages", .pageRange, "Its pages in the original pack.")
        let note = fields.optional("note", .text, "A remark that readers see.")
        guard let number, let title else { return nil }
        self.number = number
        self.title = title
        self.paper = paper
        self.approves = approves?.value
        self.pages = pages
        self.note = note?.value
    }

    /// Its place on the page: `item-3`; nothing for an item without a number.
    var placeID: String? { number.value.map { "item-\($0)" } }
}

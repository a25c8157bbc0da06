import CandourPage
import CandourRecords
import CandourSyntax

/// What came out of an item of the minutes.
struct Outcome: Sendable {
    /// The item it belongs to.
    let item: Stated<ItemNumber>
    /// The numbered point under the item.
    let point: Spanned<Int>?
    /// What sort of thing it is.
    let kind: OutcomeKind
    /// What it says.
    let text: String
    /// Its part of an address, where others refer to it.
    let id: Spanned<String>?
    /// Who is to do it.
    let owner: Reference<People>?
    /// Whom it is addressed to, in words.
    let addressedTo: String?
    /// What it goes back to, in the minutes of an earlier meeting.
    let follows: Reference<Meetings>?
    /// Whether it stands on every agenda from now on.
    let isStandingItem: Bool
    /// How members voted.
    let vote: Spanned<Vote>?
    /// When it is to be done.
    let due: Spanned<PartialDate>?

    /// Reads one outcome.
    init?(reading fields: inout FieldReader) {
        let item = fields.stated("item", .itemNumber, "The number of the item in the minutes.")
        let point = fields.optional("point", .count, "The numbered point under the item, such as 9 for 46.9.")
        let said = fields.oneOf(OutcomeKind.allCases.map { ($0.rawValue, $0.help) }, .text)
        let id = fields.optional("id", .id, "A short name, so that records can refer to it.")
        let owner = fields.optional("owner", .reference(to: People.self), "Who is to do it.")
        let addressedTo = fields.optional(
            "addressed_to", .text, "Whom it is addressed to, such as commissioner.")
        let follows = fields.optional(
            "follows", .reference(to: Meetings.self), "The earlier outcome that it goes back to.")
        let isStandingItem = fields.optional(
            "standing_item", .yesNo, "Whether it stands on every agenda from now on.")
        let vote = fields.optional("vote", .vote, "How members voted.")
        let due = fields.optional("due", .partialDate, "When it is to be done.")
        guard let item, let said, let kind = OutcomeKind(rawValue: said.name) else { return nil }
        self.item = item
        self.point = point
        self.kind = kind
        text = said.value.value
        self.id = id
        self.owner = owner?.value
        self.addressedTo = addressedTo?.value
        self.follows = follows?.value
        self.isStandingItem = isStandingItem?.value ?? false
        self.vote = vote
        self.due = due
    }

    /// Where it was agreed, as its heading has it: `item 46, point 9`.
    var place: String? {
        guard let number = item.value else { return nil }
        return "item \(number)" + (point.map { ", point \($0.value)" } ?? "")
    }

    /// What it says, short enough for a link.
    var shortText: String {
        var words = ""
        for word in text.words {
            if words.count + word.count > 90 { return words + " …" }
            words += words.isEmpty ? word : " " + word
        }
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
}

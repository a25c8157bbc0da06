import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// One grant of a fund.
struct Award: Sendable {
    /// Its part of the address, written or made from the recipient.
    let id: Spanned<String>
    /// Whether the record gives the id.
    let hasOwnID: Bool
    /// Whether the record gives something as the id, be it one or not.
    let writesID: Bool
    /// Who got it.
    let recipient: Spanned<String>
    /// What it pays for, where that has a name.
    let project: String?
    /// The recipient's number at a charity regulator.
    let charityNumber: String?
    /// The recipient's number at Companies House.
    let companyNumber: String?
    /// What it is for.
    let purpose: String
    /// How much.
    let amount: Spanned<Money>
    /// When it was made.
    let date: Stated<PartialDate>?
    /// Where the money is spent.
    let area: String?
    /// On what conditions.
    let conditions: Stated<String>?
    /// Why it will help against crime and disorder.
    let reasons: Stated<String>?
    /// The decision that made it.
    let decision: Reference<Decisions>?
    /// A remark for readers.
    let note: String?

    /// The recipient's part of an address; names that differ in signs alone have the same.
    var recipientSlug: String {
        let slug = Identifier.proposal(for: recipient.value)
        return slug.isEmpty ? "other-names" : slug
    }

    /// What the award is called where it is linked.
    var title: String { project.map { "\(recipient.value), \($0)" } ?? recipient.value }

    /// The same award with an id made for it.
    func named(_ id: String) -> Award {
        Award(
            id: Spanned(id, recipient.span), hasOwnID: false, writesID: writesID, recipient: recipient,
            project: project,
            charityNumber: charityNumber, companyNumber: companyNumber, purpose: purpose, amount: amount,
            date: date,
            area: area, conditions: conditions, reasons: reasons, decision: decision, note: note)
    }
}

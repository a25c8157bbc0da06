import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension PublishedGrant {
    /// Why an award cannot be a grant of the standard, in words that say so of the award.
    enum Fault: Error, Hashable {
        case noDate, noDay(PartialDate), noExactAmount(Money)

        /// As readers see it.
        var words: String {
            switch self {
            case .noDate: "it is not stated when the award was made."
            case .noDay(let date): "the day of the award is not known, only \(date)."
            case .noExactAmount(let amount): "the amount is not known exactly, only \(amount)."
            }
        }
    }

    /// The award of a fund, under the prefix that 360Giving gave the office. Nothing that is missing is made up.
    init(_ award: Award, of fund: Entry<Grants>, prefix: String, _ publisher: Publisher) throws(Fault) {
        let amount = award.amount.value
        guard amount.isExact else { throw .noExactAmount(amount) }
        guard let date = award.date?.value else { throw .noDate }
        guard let day = date.day else { throw .noDay(date) }
        let head = fund.head
        id = [prefix, head.key.id.replacing("/", with: "-"), award.id.value].joined(separator: "-")
        title = award.project ?? "Grant to \(award.recipient.value)"
        description = award.purpose
        self.amount = amount.pounds
        self.date = day
        recipient = Organisation(
            id: PublishedGrant.id(of: award, prefix), name: award.recipient.value,
            charityNumber: award.charityNumber, companyNumber: award.companyNumber)
        funder = Organisation(id: prefix + "-office", name: publisher.name)
        programme = (head.key.id, fund.record.programme ?? head.title)
        area = award.area
        conditions = award.conditions?.value
        reasons = award.reasons?.value
        url = publisher.url(of: head.address) + "#" + award.id.value
        modified = head.common.updates.map { LocalDateTime($0.date.value) }.max() ?? head.publicFrom
    }

    /// The recipient’s id: its register and its number there (org-id.guide), else one that the office makes from its
    /// name.
    private static func id(of award: Award, _ prefix: String) -> String {
        if let number = award.charityNumber {
            if number.hasPrefix("SC") { return "GB-SC-" + number }
            return number.hasPrefix("NIC") ? "GB-NIC-" + number.dropFirst(3) : "GB-CHC-" + number
        }
        if let number = award.companyNumber { return "GB-COH-" + number }
        return prefix + "-org-" + Identifier.proposal(for: award.recipient.value)
    }
}

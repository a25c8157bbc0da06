package import CandourPage

/// A time in which somebody held the office that the site is of.
package struct OfficeTerm: Sendable {
    /// Who held it.
    package let holder: RecordKey
    /// The holder’s name.
    package let name: String
    /// What the role was called: `Acting Police and Crime Commissioner`.
    package let role: String
    /// The holder’s page.
    package let address: PageAddress
    /// From when, as far as it is known.
    package let from: PartialDate?
    /// Until when; nothing while it lasts, or where that is not known.
    package let to: PartialDate?
    /// Whether it lasts.
    package let isNow: Bool

    /// A term.
    package init(
        holder: RecordKey, name: String, role: String, address: PageAddress, from: PartialDate?,
        to: PartialDate?, isNow: Bool
    ) {
        self.holder = holder
        self.name = name
        self.role = role
        self.address = address
        self.from = from
        self.to = to
        self.isNow = isNow
    }

    /// The term of an earlier holder in which `date` surely lies; nothing where it may lie in that of somebody who
    /// holds the office now. A term that ended in a month is not judged in that month.
    package static func earlier(at date: PartialDate, among terms: [OfficeTerm]) -> OfficeTerm? {
        let now = Set(terms.filter(\.isNow).map(\.holder))
        let over = terms.compactMap { term -> (term: OfficeTerm, end: LocalDate)? in
            guard !term.isNow, !now.contains(term.holder), let end = term.to?.first, date.last < end,
                term.from.map({ $0.last <= date.first }) ?? true
            else { return nil }
            return (term, end)
        }
        // Where it is not known when somebody began, the one who left first was there before the others.
        return over.min { $0.end < $1.end }?.term
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Person {
    /// Whether the person held a role at some time in `date`. Dates that are not stated count as fitting, and a
    /// person without roles is not judged.
    func heldOffice(during date: PartialDate) -> Bool {
        roles.isEmpty || roles.contains { $0.covers(date) }
    }

    /// Where a person who held no role in `date` nearly did: the end or the start of the role nearest to it.
    func nearestOffice(to date: PartialDate) -> Label? {
        let near = roles.compactMap { role -> (days: Int, label: Label)? in
            if let end = role.to?.spanned, end.value.last < date.first {
                let words = "“\(role.title.value)” ended \(end.value.phrase)"
                return (end.value.last.days(until: date.first), Label(end.span, words))
            }
            guard let start = role.from.spanned, start.value.first > date.last else { return nil }
            let words = "“\(role.title.value)” began \(start.value.phrase)"
            return (date.last.days(until: start.value.first), Label(start.span, words))
        }
        return near.min { $0.days < $1.days }?.label
    }
}

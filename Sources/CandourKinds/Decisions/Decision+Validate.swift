package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Decisions {
    package static func validate(
        _ entry: Entry<Decisions>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let decision = entry.record
        checkReference(entry, in: store, into: &diagnostics)
        if let date = decision.date.spanned, let person = store.entry(decision.maker),
            !person.record.heldOffice(during: date.value)
        {
            diagnostics.append(.makerNotInOffice(person, decision.maker.span, date))
        }
        if let date = decision.date.spanned, let published = entry.head.common.published,
            date.value.first > published.value.date
        {
            diagnostics.append(.decidedAfterPublication(date, published))
        }
        checkCost(entry, in: store, into: &diagnostics)
    }

    /// A number belongs to one decision, and looks like a number.
    private static func checkReference(
        _ entry: Entry<Decisions>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        guard let reference = entry.record.reference.spanned else { return }
        if !isWellFormed(reference.value) { diagnostics.append(.referenceMalformed(reference)) }
        // Reported once, at the later of the two.
        if let key = store.keys(named: reference.value, of: Decisions.self).min(), key != entry.head.key,
            let first = store.entry(key.id, of: Decisions.self), let other = first.record.reference.spanned
        {
            diagnostics.append(.referenceTwice(reference, other, first.head.title))
        }
    }

    private static func isWellFormed(_ reference: String) -> Bool {
        reference.utf8.contains { (0x30...0x39).contains($0) }
            && reference.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"),
                    UInt8(ascii: "."),
                    UInt8(ascii: " "):
                    true
                default: false
                }
            }
    }

    /// The awards that a decision made come to its cost; none is nothing. A rounded cost cannot be compared.
    private static func checkCost(
        _ entry: Entry<Decisions>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        guard let cost = entry.record.cost.spanned, cost.value.money.short == nil,
            let (pence, place) = awarded(entry, in: store)
        else { return }
        let stated = cost.value.money
        let sum = ExactDecimal(pence, scale: 2)
        guard !stated.approximation.allows(sum, stated: stated.pounds) else { return }
        diagnostics.append(.costDoesNotMatchGrants(cost, stated, awarded: pence, at: place))
    }
}

extension Diagnostic {
    fileprivate static func makerNotInOffice(
        _ person: Entry<People>, _ span: SourceSpan, _ date: Spanned<PartialDate>
    ) -> Diagnostic {
        let office = person.record.nearestOffice(to: date.value)
        return Diagnostic(
            .makerNotInOffice, at: span,
            related: [Label(date.span, "the decision was made then")] + [office].compactMap { $0 },
            headline: "\(person.head.title) held no office when this decision was made, \(date.value.phrase)",
            reason: "Only somebody who holds the office can take its decisions.",
            advice: .check(
                "which is wrong?",
                ["the date", "the decision maker", "the dates of the roles in content/people/"]))
    }

    fileprivate static func decidedAfterPublication(
        _ date: Spanned<PartialDate>, _ published: Spanned<LocalDateTime>
    ) -> Diagnostic {
        Diagnostic(
            .decidedAfterPublication, at: date.span, "made",
            related: [Label(published.span, "published")],
            headline: "The decision is dated \(date.value), after its publication on \(published.value.date)",
            advice: .check("which of the two dates is wrong?"))
    }

    fileprivate static func referenceMalformed(_ reference: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .decisionReferenceMalformed, at: reference.span,
            headline: "“\(reference.value)” does not look like a decision’s number",
            reason:
                "A number has digits, and otherwise only letters, slashes, hyphens, full stops and spaces.",
            advice: .fix("write the number as the notice has it, such as CPCC 2022-014; or `not stated`."))
    }

    fileprivate static func referenceTwice(
        _ reference: Spanned<String>, _ other: Spanned<String>, _ title: String
    ) -> Diagnostic {
        Diagnostic(
            .decisionReferenceTwice, at: reference.span, "and here",
            related: [Label(other.span, "here")],
            headline: "Two decisions have the number \(reference.value); the other is “\(title)”",
            reason: "People cite decisions by their number.",
            advice: .check("which of the two has another number?"))
    }

    fileprivate static func costDoesNotMatchGrants(
        _ cost: Spanned<DecisionCost>, _ stated: Money, awarded: Int, at grants: SourceSpan
    ) -> Diagnostic {
        let difference = Money.written(abs(awarded - stated.pence))
        return Diagnostic(
            .costDoesNotMatchGrants, at: cost.span, "the cost is \(cost.value.words)",
            related: [Label(grants, "the awards come to \(Money.written(awarded))")],
            headline: "The cost of this decision is not what its grants add up to",
            reason: "The awards come to \(Money.written(awarded)), which is \(difference) "
                + "\(awarded > stated.pence ? "more" : "less") than the cost.",
            advice: .check(
                "compare both with the decision notice:",
                [
                    "the cost", "the awards",
                    "whether every fund that the decision made is listed under grants:",
                ]))
    }
}

package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Grants {
    package static func validate(
        _ entry: Entry<Grants>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let fund = entry.record
        let awards = fund.awards ?? []
        checkTotals(of: fund, into: &diagnostics)
        checkDuplicates(among: awards, into: &diagnostics)
        checkIDs(of: awards, into: &diagnostics)
        for award in awards {
            if let date = award.date?.spanned, !fund.period.value.meets(date.value) {
                diagnostics.append(.outsidePeriod(date, fund.period, award.recipient.value))
            }
            if award.amount.value.pence <= 0 { diagnostics.append(.amountOdd(award)) }
        }
        for fact in AwardFact.allCases {
            let missing = awards.filter { !fact.isSettled(in: $0) }
            if let first = missing.first {
                diagnostics.append(.factsMissing(fact, in: missing.count, of: awards.count, first.recipient))
            }
        }
        checkDecisions(of: entry, in: store, into: &diagnostics)
        if let opens = fund.opens.spanned, let closes = fund.closes.spanned,
            closes.value.last < opens.value.first
        {
            diagnostics.append(.closesBeforeOpening(closes, opens))
        }
    }

    /// Where an award names its decision and the decision names its funds, they name each other.
    private static func checkDecisions(
        of entry: Entry<Grants>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        var seen: Set<String> = []
        for award in entry.record.awards ?? [] {
            guard let reference = award.decision, seen.insert(reference.written.value).inserted,
                let decision = store.entry(reference), let first = decision.record.grants.first,
                !decision.record.grants.contains(where: { store.entry($0)?.head.key == entry.head.key })
            else { continue }
            diagnostics.append(
                .decisionDisagrees(reference.written, decision.head, first.written, entry.head))
        }
    }
}

extension Period {
    /// Whether a date may lie in it.
    fileprivate func meets(_ date: PartialDate) -> Bool { date.first <= last && first <= date.last }
}

extension Diagnostic {
    fileprivate static func outsidePeriod(
        _ date: Spanned<PartialDate>, _ period: Spanned<Period>, _ recipient: String
    ) -> Diagnostic {
        Diagnostic(
            .awardOutsidePeriod, at: date.span, "\(date.value)",
            related: [Label(period.span, "the fund covers \(period.value)")],
            headline: "The award to \(recipient) is dated \(date.value), outside the fund’s period",
            reason: "The fund’s record covers \(period.value.first) to \(period.value.last).",
            advice: .check("which is wrong?", ["the date of the award", "the period of the fund"]))
    }

    fileprivate static func amountOdd(_ award: Award) -> Diagnostic {
        Diagnostic(
            .awardAmountOdd, at: award.amount.span,
            headline: "The award to \(award.recipient.value) is \(award.amount.value)",
            reason: "An award is more than nothing.",
            advice: .check("is the amount right?", ["if the money was paid back, say so under note"]))
    }

    fileprivate static func factsMissing(
        _ fact: AwardFact, in count: Int, of all: Int, _ first: Spanned<String>
    ) -> Diagnostic {
        let which =
            count == all && all > 1
            ? "None of the \(all) awards says"
            : "\(Count(count, "award")) \(count == 1 ? "does" : "do") not say"
        let what = count == all && all > 1 || count == 1 ? fact.missingInOne : fact.missing
        return Diagnostic(
            .awardFactsMissing, at: first.span, count == 1 ? "this award" : "the first of them",
            headline: "\(which) \(what)",
            reason:
                "The Specified Information Order 2011 asks for the conditions, if any, and the reasons of every "
                + "grant, and readers want to know when it was made.",
            advice: .fix(
                "write \(fact.rawValue) for each award; where the source does not give it, say why once, as "
                    + "`\(fact.rawValue):` under not_stated: in fund.md."))
    }

    fileprivate static func decisionDisagrees(
        _ written: Spanned<String>, _ decision: RecordHead, _ grants: Spanned<String>, _ fund: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .relationsDisagree, at: written.span, "the award names this decision",
            related: [Label(grants.span, "the decision names other funds")],
            headline: "“\(decision.title)” does not name this fund among its grants",
            reason: "A relation may be written on one side; where both write it, they agree.",
            advice: .check(
                "which is right?",
                ["add \(fund.key.id) to grants: of the decision", "name another decision here, or none"]))
    }

    fileprivate static func closesBeforeOpening(
        _ closes: Spanned<PartialDate>, _ opens: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .fundClosesBeforeOpening, at: closes.span, "closes", related: [Label(opens.span, "opens")],
            headline: "The fund closes before it opens: \(closes.value) is earlier than \(opens.value)",
            advice: .check("which of the two dates is wrong?"))
    }
}

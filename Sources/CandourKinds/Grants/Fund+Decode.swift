import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Grants {
    package static func decode(_ reader: inout RecordReader) -> Fund? {
        let title = reader.readTitle("What the fund is called, with the year.")
        reader.readSummary("What it gave, in one sentence.")
        let period = reader.fields.required("period", .period, "The time over which the grants were made.")
        let programme = reader.fields.optional("programme", .text, "The programme that it belongs to.")
        let purpose = reader.fields.optional("purpose", .text, "What the money is for.")
        let kinds = reader.kinds
        let totals = reader.fields.records(
            "stated_totals", each: "this total", "Totals of the fund as they were published elsewhere."
        ) { StatedTotal(reading: &$0, kinds: kinds) }
        let before = reader.log.diagnostics.count
        let coFunding = reader.fields.records(
            "co_funding", each: "this co-funding", "What others gave to the same end."
        ) { CoFunding(reading: &$0) }
        let hasCoFunding = !reader.log.diagnostics[before...].contains { $0.severity == .problem }
        let opens = reader.fields.stated(
            "opens", .partialDate(lastIn: "closes"), "From when applications are taken.")
        let closes = reader.fields.stated("closes", .partialDate, "Until when applications are taken.")
        let howToApply = reader.fields.stated("how_to_apply", .text, "How to apply, in one or two sentences.")
        // A reason for all awards stands with the fund: the report gives the year only.
        reader.fields.reasonNames = Set(AwardFact.allCases.map(\.rawValue))
            .union(["project", "charity_number", "company_number", "area", "decision"])
        let found = reader.log.diagnostics.count
        let rows = reader.rows("awards", each: "this award", "The awards, one a row.") { Award(reading: &$0) }
        let isComplete = !reader.log.diagnostics[found...].contains { $0.severity == .problem }
        let awards = rows.map(AwardIDs.complete)
        let body = reader.body()
        reader.addParts(of: body, idPrefix: bodyPrefix)
        for award in awards ?? [] {
            reader.addPart(
                RecordPart(
                    suffix: "#" + award.id.value, title: award.title, fragment: award.id.value,
                    figure: RecordFigure(award.amount.value), span: award.amount.span))
        }
        let sums = AwardSums(awards ?? [])
        // An award of that id would have the address already.
        if let awards, !awards.isEmpty, sums.all.isExact, reader.recordParts["#total"] == nil {
            reader.addPart(
                RecordPart(
                    suffix: "#total", title: "the awards together", fragment: "all-awards",
                    figure: RecordFigure(Money(pence: sums.all.pence))))
        }
        reader.date = period.map { PartialDate($0.value.last) }
        // Who may apply must know of it in time: a fund is there from the day on which it opens, or its period begins.
        let day = opens?.value?.first ?? period?.value.first
        reader.publication = day.map { PartialDate($0) }
        guard title != nil, let period, let opens, let closes, let howToApply else { return nil }
        return Fund(
            period: period, programme: programme?.value, purpose: purpose?.value, statedTotals: totals,
            coFunding: coFunding, opens: opens, closes: closes, howToApply: howToApply, awards: awards,
            hasEveryAward: isComplete, hasEveryCoFunding: hasCoFunding, body: body, sums: sums)
    }

    /// What the ids of the body's headings begin with on the page, where the awards have theirs as they are.
    static let bodyPrefix = "about-"
}

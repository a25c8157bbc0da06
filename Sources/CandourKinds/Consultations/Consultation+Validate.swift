package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Consultations {
    package static func validate(
        _ entry: Entry<Consultations>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let consultation = entry.record
        if let opens = consultation.opens.spanned {
            if let closes = consultation.closes.spanned, closes.value.last < opens.value.first {
                diagnostics.append(.consultationClosesBeforeOpening(closes, opens))
            }
            diagnostics += consultation.ledTo.compactMap { check($0, opens, in: store) }
        }
        if let closes = consultation.closes.spanned, closes.value.last < store.today,
            !consultation.isReported, entry.head.isComplete
        {
            diagnostics.append(.consultationWithoutResult(closes, consultation))
        }
    }

    /// What a consultation led to came after its first day.
    private static func check(
        _ reference: AnyReference, _ opens: Spanned<PartialDate>, in store: RecordStore
    ) -> Diagnostic? {
        guard case .found(let target) = store.resolve(reference.written.value, among: reference.kinds),
            let date = target.head.date, date.isKnownToTheMonth, date.last < opens.value.first
        else { return nil }
        return .consultationAfterwards(reference, target.head, date, opens)
    }
}

extension PartialDate {
    /// Whether it says more than a year: plans and funds are dated by the year that they begin in.
    fileprivate var isKnownToTheMonth: Bool { precision != .year && precision != .financialYear }
}

extension Diagnostic {
    fileprivate static func consultationClosesBeforeOpening(
        _ closes: Spanned<PartialDate>, _ opens: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .consultationClosesBeforeOpening, at: closes.span, "closes",
            related: [Label(opens.span, "opens")],
            headline:
                "The consultation closes before it opens: \(closes.value) is earlier than \(opens.value)",
            advice: .check("which of the two dates is wrong?"))
    }

    fileprivate static func consultationAfterwards(
        _ reference: AnyReference, _ head: RecordHead, _ date: PartialDate, _ opens: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .consultationAfterwards, at: reference.written.span, "this is dated \(date)",
            related: [Label(opens.span, "opens")],
            headline:
                "The consultation led to “\(head.title)”, but opened only afterwards, \(opens.value.phrase)",
            reason: "Answers cannot change what is settled.",
            advice: .check(
                "which is wrong?", ["one of the two dates", "that the consultation led to it"]))
    }

    fileprivate static func consultationWithoutResult(
        _ closes: Spanned<PartialDate>, _ consultation: Consultation
    ) -> Diagnostic {
        let fields = [
            consultation.responses == nil ? "responses" : nil,
            consultation.whatChanged == nil ? "what_changed" : nil,
        ].compactMap { $0 }
        let missing = fields.map { $0 == "responses" ? "how many answered" : "what changed" }
        return Diagnostic(
            .consultationWithoutResult, at: closes.span, "closed",
            headline: "The consultation closed \(closes.value.phrase), and does not say "
                + missing.joined(with: "or"),
            reason: "People who took part want to know what came of it.",
            advice: .fix(
                "add \(fields.map { "`\($0):`" }.joined(with: "and")), with `not stated` for what is not known."
            ))
    }
}

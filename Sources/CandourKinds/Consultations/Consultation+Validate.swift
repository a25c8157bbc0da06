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
        diagnostics += ConsultationLength.faults(in: consultation)
        if let fault = sameNumber(entry, in: store) { diagnostics.append(fault) }
        if let closes = consultation.closes.spanned, closes.value.last < store.today,
            !consultation.isReported, entry.head.isComplete
        {
            diagnostics.append(.consultationWithoutResult(closes, consultation))
        }
    }

    /// Of how many earlier consultations the numbers of answers are compared.
    private static let comparedBefore = 8
    /// Smaller numbers are often the same by chance.
    private static let fewestCompared = ExactDecimal(100)

    /// No two consultations near in time have exactly the same number of answers, unless one was copied.
    private static func sameNumber(_ entry: Entry<Consultations>, in store: RecordStore) -> Diagnostic? {
        guard let answers = entry.record.responses?.spanned, answers.value.approximation == .exact,
            answers.value.value > fewestCompared
        else { return nil }
        // Newest first: those after it in the list are earlier.
        for other in store.neighbours(of: entry).after.prefix(comparedBefore) {
            guard let theirs = other.record.responses?.spanned, theirs.value == answers.value else {
                continue
            }
            return .sameNumberOfAnswers(answers, theirs, other.head)
        }
        return nil
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
    fileprivate static func sameNumberOfAnswers(
        _ answers: Spanned<Figure>, _ theirs: Spanned<Figure>, _ head: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .sameNumberOfAnswers, at: answers.span, "\(answers.value) here",
            related: [Label(theirs.span, "and \(theirs.value) here")],
            headline: "Exactly as many people answered as in “\(head.title)”: \(answers.value)",
            reason: "Two consultations rarely have the same number: one was probably copied from the other.",
            advice: .check(
                "compare both with their sources:",
                [
                    "if one is a copy, correct it",
                    "if both are right, or the sources say so, accept this message and say why",
                ]))
    }

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

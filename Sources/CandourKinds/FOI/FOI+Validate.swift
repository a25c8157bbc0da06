package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension FOI {
    package static func validate(
        _ entry: Entry<FOI>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let request = entry.record
        if let reference = request.reference.spanned,
            // Reported once, at the later of the two.
            let key = store.keys(named: reference.value, of: FOI.self).min(), key != entry.head.key,
            let first = store.entry(key.id, of: FOI.self), let other = first.record.reference.spanned
        {
            diagnostics.append(.requestReferenceTwice(reference, other, first.head.title))
        }
        let disorder = checkOrder(of: request)
        diagnostics += disorder
        if disorder.isEmpty { diagnostics += checkTime(of: request, on: store.today) }
        diagnostics += checkParts(of: entry)
        diagnostics += checkExemptions(of: entry)
    }

    /// The days follow each other: received, queried, clarified, answered.
    private static func checkOrder(of request: FOIRequest) -> [Diagnostic] {
        var steps: [FOIStep] = [FOIStep("received", request.received)]
        for clarification in request.clarifications {
            steps.append(FOIStep("queried", clarification.asked))
            if let received = clarification.received { steps.append(FOIStep("clarified", received)) }
        }
        if let answered = request.answered { steps.append(FOIStep("answered", answered)) }
        let wrong = zip(steps, steps.dropFirst()).first { $1.day.value < $0.day.value }
        if let wrong { return [.requestDatesOutOfOrder(wrong.1, before: wrong.0)] }
        guard let extended = request.extendedTo else { return [] }
        let start = FOIClock(of: request).start
        let due = start.value.workingDay(FOIClock.allowance, in: .anyNation)
        return extended.value > due ? [] : [.extensionTooShort(extended, due, start)]
    }

    /// An answer that came late, or is overdue today.
    private static func checkTime(of request: FOIRequest, on today: LocalDate) -> [Diagnostic] {
        let clock = FOIClock(of: request)
        let late = clock.daysLate(on: today)
        guard late > 0, let due = clock.due else { return [] }
        guard let answered = request.answered else {
            // An outcome says that it was answered; the day that is missing is reported already.
            return request.outcome == nil ? [.requestOverdue(clock.start, due: due, late: late)] : []
        }
        return [.answeredLate(answered, clock.start, due: due, late: late)]
    }

    /// Each question has its answer, once there is one, and each answer its question.
    private static func checkParts(of entry: Entry<FOI>) -> [Diagnostic] {
        let request = entry.record
        let headings = request.body.headings
        let parts = headings.compactMap(FOIPart.init)
        guard parts.contains(where: \.isQuestion) else {
            return entry.head.isComplete ? [.withoutQuestion(entry.head, headings.first)] : []
        }
        let misplaced = parts.filter { $0.heading.level != FOIPart.level }
        guard misplaced.isEmpty else { return misplaced.map { .partAtWrongLevel($0) } }
        // While a request is open its questions wait; one that was withdrawn has no answers.
        let isAnswered = request.answered != nil && request.outcome?.value != .withdrawn
        let questions = Set(parts.filter(\.isQuestion).map(\.number))
        let answers = Set(parts.filter { !$0.isQuestion }.map(\.number))
        return parts.compactMap { part in
            let isAlone =
                part.isQuestion
                ? isAnswered && !answers.contains(part.number) : !questions.contains(part.number)
            guard isAlone else { return nil }
            let next = headings.first { $0.span.start > part.heading.span.start }
            return .partAlone(part, next: next.flatMap { FOIPart($0) == nil ? $0 : nil })
        }
    }

    /// What was kept back has its ground, and what was not has none.
    private static func checkExemptions(of entry: Entry<FOI>) -> [Diagnostic] {
        let request = entry.record
        var found = request.exemptions.compactMap { exemption in
            exemption.section.value.needsPublicInterest && exemption.publicInterest == nil
                ? Diagnostic.publicInterestNotWeighed(exemption.section) : nil
        }
        guard let outcome = request.outcome, entry.head.isComplete else { return found }
        let isNotStated = entry.head.notStated.contains { $0.field == "exemptions" }
        if let first = request.exemptions.first, !outcome.value.allowsExemption {
            found.append(.exemptionsNotNeeded(outcome, first.section))
        } else if request.exemptions.isEmpty, outcome.value.needsExemption, !isNotStated {
            found.append(.exemptionsMissing(outcome))
        }
        return found
    }
}

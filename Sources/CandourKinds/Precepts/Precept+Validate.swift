package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Precepts {
    package static func validate(
        _ entry: Entry<Precepts>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let precept = entry.record
        if entry.head.key.id != precept.year.value.key {
            diagnostics.append(.preceptFileName(entry.head.key.id, precept.year))
        }
        diagnostics += bands(of: precept)
        diagnostics += steps(of: entry, in: store)
        diagnostics += veto(of: entry, in: store)
        for reply in [precept.reply, precept.secondReply].compactMap({ $0?.value }) {
            guard let other = store.entry(reply), let answers = other.record.answers.spanned,
                !answers.value.contains(where: { names($0.value, entry.head.key, in: store) })
            else { continue }
            diagnostics.append(.replyAnswersSomethingElse(reply, other.head, answers.span))
        }
    }

    private static func names(_ reference: AnyReference, _ key: RecordKey, in store: RecordStore) -> Bool {
        let resolution = store.resolve(reference.written.value, among: reference.kinds)
        guard case .found(let target) = resolution else { return false }
        return target.head.key == key
    }

    /// Each band pays its share of Band D, to the penny. A rounded amount cannot be compared.
    private static func bands(of precept: Precept) -> [Diagnostic] {
        guard let whole = precept.bands[.d]?.spanned, whole.value.isExact else { return [] }
        return CouncilTaxBand.allCases.compactMap { band in
            guard let amount = precept.bands[band]?.spanned, amount.value.isExact else { return nil }
            let due = whole.value.pence * band.ninths
            guard abs(amount.value.pence * 9 - due) > 9 else { return nil }
            return .bandOutOfProportion(band, amount, of: whole, pence: (2 * due + 9) / 18)
        }
    }

    /// Steps follow each other, and none is late. That time passes makes no problem.
    private static func steps(of entry: Entry<Precepts>, in store: RecordStore) -> [Diagnostic] {
        let precept = entry.record
        let timeline = PreceptTimeline(entry, in: store)
        let reversed = timeline.reversed.compactMap { earlier, later -> Diagnostic? in
            guard let first = timeline[earlier], let second = timeline[later] else { return nil }
            return .stepsReversed(earlier, first, later, second)
        }
        let late = PreceptStep.allCases.compactMap { step -> Diagnostic? in
            guard let lastDay = timeline.lastDay(step) else { return nil }
            if let date = timeline[step] {
                return date.value.first > lastDay ? .stepLate(step, date, lastDay) : nil
            }
            let isNeeded = !step.followsVeto || precept.veto?.value == true
            let isSilent = entry.head.isComplete && !timeline.mentions(step)
            guard isNeeded, isSilent, store.today > lastDay else { return nil }
            return .stepOverdue(step, lastDay, precept.year)
        }
        return reversed + late
    }

    /// Once the panel has met, the record says whether it used its veto. A veto has two thirds of all members behind
    /// it; without one, there are no second steps.
    private static func veto(of entry: Entry<Precepts>, in store: RecordStore) -> [Diagnostic] {
        let precept = entry.record
        let timeline = PreceptTimeline(entry, in: store)
        let needs = PreceptVeto(of: precept, in: store)
        guard let veto = precept.veto?.spanned else {
            guard precept.veto == nil, entry.head.isComplete,
                let step = [.reviewed, .reported].first(where: { timeline[$0] != nil }),
                let date = timeline[step], date.value.last < store.today
            else { return [] }
            return [.vetoNotRecorded(step, date, needs)]
        }
        if let needs, let votes = needs.inFavour, veto.value != (votes.value >= needs.needed) {
            if veto.value { return [.vetoWithoutMajority(veto.span, votes, needs)] }
            if needs.isForVeto { return [.majorityWithoutVeto(veto.span, votes, needs)] }
        }
        if veto.value { return [] }
        for step in PreceptStep.allCases where step.followsVeto {
            if let date = timeline[step] { return [.stepsWithoutVeto(veto.span, step, date)] }
        }
        return []
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Complaints {
    /// No day is counted twice, unless in figures so far; and these can go when the year's are there.
    ///
    /// The list has the newest first, by the last day. What overlaps a record and does not end later therefore
    /// stands right after it, so each pair is found once and nothing else is looked at.
    static func checkPeriod(
        of entry: Entry<Complaints>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let period = entry.record.period
        let (before, after) = store.neighbours(of: entry)
        let overlapping = after.prefix { $0.record.period.value.last >= period.value.first }
        guard let running = entry.record.running, running.value else {
            for other in overlapping where !other.record.isRunning {
                diagnostics.append(.periodsOverlap(period, other.record.period, other.head))
            }
            return
        }
        // A year's figures end at most a year after those so far began; with the same last day they may stand on
        // either side.
        let yearLater = period.value.first.adding(days: 366)
        let later = before.prefix { $0.record.period.value.last <= yearLater }
        let same = overlapping.prefix { $0.record.period.value.last == period.value.last }
        let year = (Array(later) + Array(same)).first { other in
            !other.record.isRunning && other.record.period.value.first <= period.value.first
        }
        if let year { diagnostics.append(.replaced(running.span, period.value, by: year)) }
    }
}

extension Diagnostic {
    fileprivate static func periodsOverlap(
        _ period: Spanned<Period>, _ other: Spanned<Period>, _ head: RecordHead
    ) -> Diagnostic {
        let first = max(period.value.first, other.value.first)
        let last = min(period.value.last, other.value.last)
        return Diagnostic(
            .complaintPeriodsOverlap, at: period.span, "\(period.value)",
            related: [Label(other.span, "\(other.value)")],
            headline: "Two sets of complaint figures cover the same days; the other is “\(head.title)”",
            reason: "Both count \(first) to \(last), so that a complaint of those days is counted twice.",
            advice: .check(
                "which is it?",
                [
                    "if one of them has figures so far this year, write `running: yes` in it",
                    "if one of the periods is wrong, correct it",
                ]))
    }

    fileprivate static func replaced(
        _ running: SourceSpan, _ period: Period, by year: Entry<Complaints>
    ) -> Diagnostic {
        Diagnostic(
            .complaintsReplaced, at: running, "figures so far, \(period)",
            related: [Label(year.record.period.span, "the whole of \(year.record.period.value)")],
            headline: "The figures so far for \(period) are replaced by “\(year.head.title)”",
            reason: "Readers who find both have to work out which count.",
            advice: .fix("remove this file, and list its address under formerly: in the other one."))
    }
}

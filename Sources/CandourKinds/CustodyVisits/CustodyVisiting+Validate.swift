package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension CustodyVisits {
    package static func validate(
        _ entry: Entry<CustodyVisits>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let record = entry.record
        let period = record.period
        if entry.head.key.id != period.value.key {
            diagnostics.append(.custodyFileName(entry.head.key.id, period))
        }
        if record.figures.isEmpty, entry.head.isComplete {
            diagnostics.append(.custodyWithoutFigures(entry.head))
        }
        // Newest first, by the last day: what shares days with this record and ends no later stands right after it.
        for other in store.neighbours(of: entry).after.prefix(while: {
            $0.record.period.value.last >= period.value.first
        }) {
            diagnostics.append(.custodyPeriodsOverlap(period, other))
        }
        if let earliest = record.earliest?.spanned, let latest = record.latest?.spanned,
            latest.value <= earliest.value
        {
            diagnostics.append(.custodyVisitTimes(latest, earliest))
        }
        checkSuites(of: record, into: &diagnostics)
        checkSums(of: record, isComplete: entry.head.isComplete, into: &diagnostics)
        diagnostics += record.elsewhere.compactMap { check($0, of: record) }
    }

    private static func checkSuites(of record: CustodyVisiting, into diagnostics: inout [Diagnostic]) {
        var seen: [String: CustodySuite] = [:]
        for suite in record.suites {
            if let first = seen[suite.id.value] {
                diagnostics.append(.custodySuiteTwice(suite, first))
            } else {
                seen[suite.id.value] = suite
            }
        }
    }

    /// The people spoken to and those not available are all who were held, in each suite and altogether; and the
    /// suites come to the whole.
    private static func checkSums(
        of record: CustodyVisiting, isComplete: Bool, into diagnostics: inout [Diagnostic]
    ) {
        diagnostics += parts(record.figure, at: "")
        for suite in record.suites { diagnostics += parts(suite.figure, at: " at \(suite.name)") }
        // What could not be read is missing in a sum.
        guard isComplete else { return }
        for measure in CustodyMeasure.ofSuite {
            guard let whole = record.figure(measure) else { continue }
            let suites = record.suites.compactMap { suite in suite.figure(measure).map { (suite.name, $0) } }
            if suites.count == record.suites.count, suites.count > 1 {
                let check = SumCheck(
                    whole: measure.noun, total: whole, partsName: "the \(suites.count) suites",
                    parts: suites.map(\.1))
                diagnostics += [check.diagnostic].compactMap { $0 }
            } else {
                diagnostics += suites.compactMap { name, part in
                    SumCheck.part(
                        part, called: "\(measure.noun) at \(name)", within: whole,
                        called: "\(measure.noun) altogether")
                }
            }
        }
    }

    private static func parts(
        _ figure: (CustodyMeasure) -> Spanned<Figure>?, at place: String
    ) -> [Diagnostic] {
        guard let held = figure(.held) else { return [] }
        let whole = CustodyMeasure.held.noun + place
        guard let spoken = figure(.spokenTo), let unavailable = figure(.unavailable) else {
            return [CustodyMeasure.spokenTo, .unavailable].compactMap {
                SumCheck.part(figure($0), called: $0.noun + place, within: held, called: whole)
            }
        }
        let check = SumCheck(
            whole: whole, total: held, partsName: "people spoken to and people not available",
            parts: [spoken, unavailable])
        return [check.diagnostic].compactMap { $0 }
    }

    /// What was printed elsewhere and is not the same is explained, with the figure that holds.
    private static func check(_ printed: FigureElsewhere, of record: CustodyVisiting) -> Diagnostic? {
        guard let own = record.figure(printed.measure.value) else { return nil }
        let differs = printed.number.value != own.value
        switch (differs || printed.about != nil, printed.discrepancy) {
        case (true, nil): return .custodyFigureUnexplained(printed, own)
        case (false, nil): return nil
        case (false, let discrepancy?): return .custodyDiscrepancyNotNeeded(discrepancy, printed, own)
        case (true, let discrepancy?):
            guard differs, !discrepancy.value.names(own.value.value) else { return nil }
            return .discrepancyWithoutNumber(discrepancy, own.value.value)
        }
    }
}

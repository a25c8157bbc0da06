package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Complaints {
    package static func validate(
        _ entry: Entry<Complaints>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let record = entry.record
        if entry.head.key.id != record.period.value.key {
            diagnostics.append(.fileNameIsNotPeriod(entry.head.key.id, record.period))
        }
        if record.figures.isEmpty, entry.head.isComplete { diagnostics.append(.withoutFigures(entry.head)) }
        for sum in ComplaintSum.all { diagnostics += check(sum, of: record) }
        diagnostics += [
            part(.forceResolved, "complaints resolved", of: .forceLogged, "complaints logged", record),
            part(.reviewsUpheld, "reviews upheld", of: .reviewsCompleted, "reviews completed", record),
            part(.chiefAppealsUpheld, "appeals upheld", of: .chiefAppealed, "outcomes appealed", record),
        ].compactMap { $0 }
        checkPeriod(of: entry, in: store, into: &diagnostics)
    }

    /// The parts come to the whole where all are given; where some are missing, none is larger than the whole.
    private static func check(_ sum: ComplaintSum, of record: ComplaintFigures) -> [Diagnostic] {
        guard let whole = record.figure(sum.whole) else { return [] }
        let parts = sum.parts.compactMap { record.figure($0.measure) }
        guard parts.count < sum.parts.count else {
            let names = sum.parts.map(\.name).joined(with: "and")
            let check = SumCheck(whole: sum.wholeName, total: whole, partsName: names, parts: parts)
            return check.diagnostic.map { [$0] } ?? []
        }
        return sum.parts.compactMap { part($0.measure, $0.name, of: sum.whole, sum.wholeName, record) }
    }

    private static func part(
        _ part: ComplaintMeasure, _ partName: String, of whole: ComplaintMeasure, _ wholeName: String,
        _ record: ComplaintFigures
    ) -> Diagnostic? {
        SumCheck.part(record.figure(part), called: partName, within: record.figure(whole), called: wholeName)
    }
}

extension Diagnostic {
    fileprivate static func fileNameIsNotPeriod(_ id: String, _ period: Spanned<Period>) -> Diagnostic {
        let name = period.value.key
        return Diagnostic(
            .complaintsFileName, at: period.span, "this period is \(name)",
            headline: "The file is named \(id), but its figures cover \(period.value)",
            reason: "The name of the file is the address of the page, and says what the figures cover.",
            advice: .check(
                "which is right?",
                [
                    "if the period is, rename the file to \(name).yml",
                    "if the file name is, correct the period",
                ]))
    }

    fileprivate static func withoutFigures(_ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .complaintsWithoutFigures, at: head.span.firstByte,
            headline: "This set of complaint figures has no figures",
            reason: "Figures stand under \(ComplaintSection.allCases.map(\.rawValue).joined(with: "or")).",
            advice: .fix(
                "write the figures; a true nought is 0, and what the source does not give is `not stated`."))
    }
}

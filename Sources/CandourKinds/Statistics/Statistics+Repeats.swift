import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// A figure that two documents give is compared where the row says that it is the same.
extension Statistics {
    /// Where the other record gives another figure.
    static func repeatDifferences(of row: StatisticsRow, _ store: RecordStore) -> [StatisticsDifference] {
        guard let other = RepeatedFigure(of: row, in: store) else { return [] }
        return row.figures.compactMap { period, stated -> StatisticsDifference? in
            guard let figure = stated.spanned,
                let (value, span) = other.figure(in: period.value, isLast: period.value == row.lastPeriod),
                !figure.value.isSame(as: value)
            else { return nil }
            return StatisticsDifference(
                diagnostic: .sameFigureDiffers(row, figure, value, span, other.head), number: value.numerator)
        }
    }

    /// Where the other record says in other words what it is, or is no figure at all.
    static func repeatWords(
        of row: StatisticsRow, in table: StatisticsTable, _ store: RecordStore
    ) -> [Diagnostic] {
        guard let reference = row.sameAs?.value else { return [] }
        guard let other = RepeatedFigure(of: row, in: store) else {
            guard case .found(let target) = store.resolve(reference.written.value, among: reference.kinds),
                target.head.isComplete
            else { return [] }
            return [.sameAsNoFigure(row, reference.written, target.head)]
        }
        guard case .row(let theirs, let theirTable) = other.what else { return [] }
        if theirs.id.span == row.id.span {
            return [.relationToItself(reference.written, "same_as", row.label.value)]
        }
        guard row.breakReason == nil, row.discrepancy == nil else { return [] }
        let pairs: [(String, Spanned<String>?, Spanned<String>?)] = [
            ("label", row.label, theirs.label),
            ("unit", row.unit ?? table.unit, theirs.unit ?? theirTable.unit),
            ("area", table.area, theirTable.area),
        ]
        for (name, mine, their) in pairs {
            guard let mine, let their, mine.value.lowercased() != their.value.lowercased() else { continue }
            return [.sameFigureOtherWords(name, mine, their, other.head)]
        }
        return []
    }
}

/// What a row names under same_as: a row of another table, or a figure of another record.
private struct RepeatedFigure {
    enum What {
        case row(StatisticsRow, StatisticsTable)
        case figure(RecordFigure, SourceSpan)
    }

    let head: RecordHead
    let what: What

    init?(of row: StatisticsRow, in store: RecordStore) {
        guard let reference = row.sameAs?.value,
            case .found(let target) = store.resolve(reference.written.value, among: reference.kinds),
            let part = target.part
        else { return nil }
        head = target.head
        if target.head.key.kind == Statistics.declaration.name,
            let table = store.entry(target.head.key.id, of: Statistics.self)?.record,
            let theirs = table.row(String(part.suffix.dropFirst()))
        {
            what = .row(theirs, table)
        } else if let figure = part.figure, let span = part.span {
            what = .figure(figure, span)
        } else {
            return nil
        }
    }

    /// Its figure in a period; a single figure is that of the last.
    func figure(in period: Period, isLast: Bool) -> (RecordFigure, SourceSpan)? {
        switch what {
        case .row(let row, _): row.figure(in: period).map { (RecordFigure($0.value), $0.span) }
        case .figure(let figure, let span): isLast ? (figure, span) : nil
        }
    }
}

extension StatisticsRow {
    fileprivate var lastPeriod: Period? { figures.map(\.period.value).max { $0.last < $1.last } }
}

extension Figure {
    /// Whether it says of one thing what another record says of it.
    fileprivate func isSame(as other: RecordFigure) -> Bool {
        if approximation == .exact, other.approximation == .exact {
            return value == other.numerator && other.denominator == ExactDecimal(1)
        }
        let mine = WrittenFigure(description).map(other.agrees) ?? false
        let theirs = WrittenFigure(other.description).map(RecordFigure(self, other.unit).agrees) ?? false
        return mine || theirs
    }
}

extension Diagnostic {
    fileprivate static func sameFigureDiffers(
        _ row: StatisticsRow, _ figure: Spanned<Figure>, _ other: RecordFigure, _ span: SourceSpan,
        _ head: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .sameFigureDiffers, at: figure.span, "\(figure.value) here",
            related: [Label(span, "\(other.description) here")],
            headline:
                "“\(row.label.value)” is \(figure.value) here and \(other.description) in “\(head.title)”",
            reason: "The row says that both are the same figure, and readers would find two.",
            advice: .check(
                "compare both with their sources:",
                [
                    "if one is mistyped, correct it",
                    "if they are different things, remove same_as:, and say in label: what each is",
                    "if the sources print both, add a line `discrepancy:` that says \(other.numerator); readers see it",
                ]))
    }

    fileprivate static func sameFigureOtherWords(
        _ name: String, _ mine: Spanned<String>, _ their: Spanned<String>, _ head: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .sameFigureOtherWords, at: mine.span, "here", related: [Label(their.span, "there")],
            headline:
                "One figure has the \(name) “\(mine.value)” here and “\(their.value)” in “\(head.title)”",
            reason: "Readers cannot tell whether it is one thing or two.",
            advice: .check(
                "what does the figure count?",
                [
                    "write the same \(name) in both places",
                    "if they are two things, remove same_as:",
                    "if the sources differ, accept this message and say how",
                ]))
    }

    fileprivate static func sameAsNoFigure(
        _ row: StatisticsRow, _ written: Spanned<String>, _ head: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .sameFigureDiffers, at: written.span, "no row and no figure",
            related: [Label(row.label.span, "compared with it")],
            headline: "“\(written.value)” names no figure of “\(head.title)”",
            reason: "After # stands the id of a row of a table, or a figure of another record.",
            advice: .fix("name a row, such as statistics/recorded-crime#robbery, or remove same_as:."))
    }
}

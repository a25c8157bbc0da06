import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func tableWithoutFigures(_ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .tableWithoutFigures, at: head.span.firstByte,
            headline: "This table of statistics has no figures",
            reason: "A row has an id, a label, and a figure for each period.",
            advice: .fix("write each figure below the label of its row, such as `2019-20: 749`."))
    }

    static func rowTwice(_ row: StatisticsRow, _ first: StatisticsRow) -> Diagnostic {
        Diagnostic(
            .rowTwice, at: row.id.span, "“\(row.label.value)”",
            related: [Label(first.id.span, "“\(first.label.value)”")],
            headline: "The id \(row.id.value) stands twice in this table",
            reason: "Links to a figure would not know which is meant.",
            advice: .fix("give one of the two rows another id, or remove it if it was pasted twice."))
    }

    static func twoTotals(_ second: Spanned<Bool>, _ first: Spanned<Bool>) -> Diagnostic {
        Diagnostic(
            .twoTotals, at: second.span, "and here another", related: [Label(first.span, "here is one")],
            headline: "This table has two totals",
            reason: "A total is what all other rows come to, so there can be one of them.",
            advice: .check(
                "which of the two is the total of all rows?",
                [
                    "remove `total: yes` from the other, and write part_of: in the rows that it holds",
                    "if they are totals of different things, make a table of each",
                ]))
    }

    static func partOfNoRow(_ row: StatisticsRow, _ whole: Spanned<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .partOfNoRow, at: whole.span, "no other row has this id",
            headline: "“\(row.label.value)” is part of “\(whole.value)”, which is no other row of this table",
            advice: near.first.map { .fix("change it to \($0).", Replacement(whole.span, with: $0)) }
                ?? .fix("write the id of another row, or remove the line."))
    }

    static func periodsOverlap(_ period: Spanned<Period>, _ other: Spanned<Period>) -> Diagnostic {
        Diagnostic(
            .tablePeriodsOverlap, at: period.span, "\(period.value)",
            related: [Label(other.span, "\(other.value)")],
            headline: "Two periods of this table cover the same days: \(other.value) and \(period.value)",
            reason: "Figures side by side are compared, so each day belongs to one period.",
            advice: .check(
                "which is it?",
                [
                    "if a period is mistyped, correct it in every row",
                    "if they are years and parts of years, make a table of each",
                ]))
    }

    static func figureMissing(_ row: StatisticsRow, _ period: Spanned<Period>) -> Diagnostic {
        let key = period.value.key
        return Diagnostic(
            .figureMissing, at: row.label.span, "no figure for \(period.value)",
            related: [Label(period.span, "another row has one")],
            headline: "“\(row.label.value)” has no figure for \(period.value)",
            reason: "Readers compare the rows, and an empty place could be a nought.",
            advice: .fix(
                "add a line `\(key):` with the figure; or `\(key): not stated` if the source does not give it."
            ))
    }

    static func changeDoesNotMatch(
        _ row: StatisticsRow, _ stated: Spanned<Figure>, _ pair: (earlier: ExactDecimal, later: ExactDecimal),
        _ number: ExactDecimal, unit: String
    ) -> Diagnostic {
        let field = unit.isEmpty ? "change" : "change_percent"
        return Diagnostic(
            .statedChangeWrong, at: stated.span, "\(stated.value)\(unit) is stated",
            headline:
                "“\(row.label.value)” changed by \(number)\(unit), and \(field) says \(stated.value)\(unit)",
            reason: "From \(pair.earlier) to \(pair.later) is \(pair.later - pair.earlier)"
                + (unit.isEmpty ? "." : ", which is \(number)\(unit)."),
            advice: .check(
                "compare them with your source:",
                [
                    "if the figures are right, change it to \(number)\(unit), or remove the line: the page works it out",
                    "if the change is right, one of the figures is wrong",
                    "if the source prints both, add a line `discrepancy:` that says \(number)\(unit); readers see it",
                ]))
    }

    static func dailyDoesNotMatch(
        _ row: StatisticsRow, _ daily: Spanned<Figure>, _ yearly: Spanned<Figure>, _ number: ExactDecimal,
        _ period: Period
    ) -> Diagnostic {
        Diagnostic(
            .dailyFigureWrong, at: daily.span, "\(daily.value) a day",
            related: [Label(yearly.span, "\(yearly.value) in \(Count(period.days, "day"))")],
            headline:
                "“\(row.label.value)” is \(daily.value) a day, but the figure for \(period) gives \(number)",
            reason: "\(yearly.value) in \(Count(period.days, "day")) is \(number) a day.",
            advice: .check(
                "compare both with your source:",
                [
                    "if one of them is mistyped, correct it",
                    "if the source prints both, add a line `discrepancy:` that says \(number); readers see it",
                ]))
    }

    static func dailyOfNoRow(_ reference: Reference<Statistics>, _ entry: Entry<Statistics>) -> Diagnostic {
        let row = entry.record.rows.first.map { "#\($0.id.value)" } ?? ""
        return Diagnostic(
            .dailyWithoutYear, at: reference.span,
            headline: "“\(reference.written.value)” names no row of a table",
            reason: "A number a day is compared with one row of a table of whole years.",
            advice: .fix(
                "write the id of the table, # and the id of the row, such as \(entry.head.key.id)\(row)."))
    }

    static func dailyWithoutYear(
        _ reference: Reference<Statistics>, _ yearly: StatisticsRow, _ period: Spanned<Period>,
        _ entry: Entry<Statistics>
    ) -> Diagnostic {
        Diagnostic(
            .dailyWithoutYear, at: reference.span,
            related: [Label(period.span, "a number a day for \(period.value)")],
            headline:
                "“\(yearly.label.value)” in “\(entry.head.title)” has no figure for \(period.value)",
            reason: "A number a day is compared with the figure of the same period.",
            advice: .check(
                "which is it?",
                [
                    "if the figure is missing in the other table, add it",
                    "if another table has it, name that",
                    "if there is none, remove per_day_of:",
                ]))
    }

    static func rowChanged(
        _ now: Spanned<String>, _ before: Spanned<String>, _ what: String, in earlier: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .rowChanged, at: now.span, "now", related: [Label(before.span, "before")],
            headline:
                "The \(what) of a row is “\(now.value)”, and was “\(before.value)” in “\(earlier.title)”",
            reason: "Readers who put the two tables side by side would compare what may not be the same.",
            advice: .check(
                "is it the same thing?",
                [
                    "if so, write the same \(what) in both tables",
                    "if not, say why under not_comparable: in this row, or give the row another id",
                ]))
    }

    static func discrepancyNotNeeded(_ span: SourceSpan, _ row: StatisticsRow) -> Diagnostic {
        Diagnostic(
            .discrepancyNotNeeded, at: span, "an explanation",
            headline: "The figures of “\(row.label.value)” agree with the others, and need no explanation",
            advice: .check(
                "is this explanation still right?",
                [
                    "if a figure was corrected, remove the line",
                    "if it says something else that readers must know, call the field note:",
                    "if a figure was changed by mistake, correct it",
                ]))
    }

    static func discrepancyWithoutNumber(_ discrepancy: Spanned<String>, _ number: ExactDecimal) -> Diagnostic
    {
        Diagnostic(
            .discrepancyWithoutSum, at: discrepancy.span,
            headline: "The explanation does not name what the other figures give, which is \(number)",
            reason: "Readers see it on the page, and want to know the number.",
            advice: .check(
                "compare the explanation with the figures:",
                [
                    "if the figures are right, write \(number) in the explanation",
                    "if one of them is mistyped, correct it",
                ]))
    }
}

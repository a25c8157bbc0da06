import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Statistics {
    package static func decode(_ reader: inout RecordReader) -> StatisticsTable? {
        let title = reader.readTitle("What the figures are about.")
        let summary = reader.readSummary("The figures in one sentence.")
        let unit = reader.fields.required(
            "unit", .text, "What the figures count or measure, such as offences, £ million or %.")
        let area = reader.fields.optional("area", .text, "The place that the figures are about.")
        let note = reader.fields.optional("note", .text, "What readers must know to understand the figures.")
        let nextRelease = reader.fields.optionalStated(
            "next_release", .partialDate, "When the next figures are due.")
        let continues = reader.fields.optional(
            "continues", .reference(to: Statistics.self),
            "The table of earlier periods that this one goes on from.")
        reader.fields.require("source")
        let rows = reader.fields.records(
            "rows", each: "this row", isRequired: true, "What is counted, each with its figures.", row)
        let table = unit.map { unit in
            StatisticsTable(
                words: [title, summary].compactMap { $0 }, unit: unit, area: area, note: note?.value,
                nextRelease: nextRelease,
                continues: continues?.value, rows: rows, periods: periods(of: rows))
        }
        if let table { addParts(to: &reader, of: table) }
        guard title != nil else { return nil }
        return table
    }

    private static func row(_ fields: inout FieldReader) -> StatisticsRow? {
        let id = fields.required("id", .id, "Its name in references and links.")
        let label = fields.required("label", .text, "What it is called on the page.")
        let unit = fields.optional("unit", .text, "What is counted, where it is not what the table counts.")
        let total = fields.optional("total", .yesNo, "Yes for the row that the others come to.")
        let partOf = fields.optional(
            "part_of", .id, "The id of the row of which this is a part; it is not counted a second time.")
        let perDayOf = fields.optional(
            "per_day_of", .reference(to: Statistics.self),
            "The row of a table of whole years of which this is the number a day.")
        let sameAs = fields.optional(
            "same_as", .reference(),
            "The row of another table, or a figure of another record, that says the same.")
        let rate = fields.optional(
            "rate", .rate, "The two rows of which it is a rate, by their ids: officers per 1,000 residents.")
        let change = fields.optional(
            "change", .statedChange, "The change between the last two periods, where the source states it.")
        let percent = fields.optional(
            "change_percent", .statedChange, "The same as a percentage, as exactly as the source states it.")
        let breakReason = fields.optional(
            "not_comparable", .text, "Why the last two periods cannot be compared, for readers.")
        let note = fields.optional("note", .text, "What readers must know of this row.")
        let discrepancy = fields.optional(
            "discrepancy", .text,
            "Why its figures, as they were published, disagree with others, in words that readers see.")
        let figures = fields.statedEntries(keyedBy: .periodName, of: .figure, "The figure for the period.")
        guard let id, let label else { return nil }
        return StatisticsRow(
            id: id, label: label, unit: unit, total: total, partOf: partOf, perDayOf: perDayOf?.value,
            sameAs: sameAs, rate: rate, change: change,
            changePercent: percent, breakReason: breakReason?.value, note: note?.value,
            discrepancy: discrepancy,
            figures: figures.compactMap { name, figure in
                var context = FieldContext(field: "rows", log: fields.log)
                let period = FieldType<Period>.period.read(
                    YAMLNode(.scalar(name.value, .plain), name.span), &context)
                return period.map { (Spanned($0, name.span), figure) }
            })
    }

    /// Each period once, where it stands first; the earliest first.
    private static func periods(of rows: [StatisticsRow]) -> [Spanned<Period>] {
        var seen: Set<String> = []
        let all = rows.flatMap(\.figures).map(\.period).filter { seen.insert($0.value.key).inserted }
        return all.sorted { ($0.value.first, $0.value.last) < ($1.value.first, $1.value.last) }
    }

    /// Dates the record by the last day that its figures cover, and gives every row and figure its address.
    private static func addParts(to reader: inout RecordReader, of table: StatisticsTable) {
        reader.date = table.periods.map(\.value.last).max().map { PartialDate($0) }
        reader.publication = reader.date
        for row in table.rows {
            let id = row.id.value
            func add(
                _ name: String, _ title: String, _ fragment: String? = nil, _ figure: RecordFigure?,
                at span: SourceSpan? = nil
            ) {
                reader.addPart(
                    RecordPart(
                        suffix: "#\(id)\(name)", title: row.label.value + title, fragment: fragment ?? id,
                        figure: figure.map { table.quoted($0, of: row) }, span: span))
            }
            add("", "", nil, nil)
            for (period, _) in row.figures {
                let key = period.value.key
                add(
                    ".\(key)", ", \(period.value)", "\(id)-\(key)", table.figure(of: row, in: period.value),
                    at: row.figure(in: period.value)?.span)
            }
            let derived: [(name: String, title: String, fragment: String?, figure: RecordFigure?)] = [
                ("change", "change", "\(id)-change", table.change(of: row)),
                ("change-percent", "change in %", "\(id)-change-percent", table.changePercent(of: row)),
                ("share", "share of the total", "\(id)-share", table.share(of: row)),
                ("per-day", "on a day", nil, table.perDay(of: row)),
                ("total", "the rows together", nil, table.sum(of: row)),
            ]
            for (name, title, fragment, figure) in derived where figure != nil {
                add(".\(name)", ", \(title)", fragment, figure, at: row.label.span)
            }
        }
    }
}

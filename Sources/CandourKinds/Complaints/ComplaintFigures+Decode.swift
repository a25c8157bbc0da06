import CandourPage
package import CandourRecords
import CandourSyntax

extension Complaints {
    package static func decode(_ reader: inout RecordReader) -> ComplaintFigures? {
        let title = reader.readTitle("What the figures are about, with their period.")
        reader.readSummary("The figures in one sentence.")
        let period = reader.fields.required("period", .period, "What the figures cover.")
        let running = reader.fields.optional(
            "running", .yesNo, "Yes for figures so far this year, which the year’s will replace.")
        let note = reader.fields.optional("note", .text, "What readers must know to understand the figures.")
        reader.fields.require("source")
        // A reason may stand for one figure, by its path, or for what a section says in words.
        let words = ComplaintSection.allCases.flatMap {
            [
                "\($0.rawValue).outcome", "\($0.rawValue).recommendations", "\($0.rawValue).valid",
                "\($0.rawValue).invalid",
            ]
        }
        reader.fields.reasonNames = Set(ComplaintMeasure.allCases.map(\.rawValue) + words)
        var values = ComplaintValues()
        for section in ComplaintSection.allCases { values.read(section, from: &reader) }
        if let period { addParts(to: &reader, of: values, period.value) }
        guard title != nil, let period else { return nil }
        return ComplaintFigures(
            period: period, running: running, note: note?.value, figures: values.figures,
            outcomes: values.outcomes,
            recommendations: values.recommendations)
    }

    /// Dates the record by the last day of its period, and gives each section and figure its address.
    private static func addParts(to reader: inout RecordReader, of values: ComplaintValues, _ period: Period)
    {
        reader.date = PartialDate(period.last)
        reader.publication = reader.date
        for section in ComplaintSection.allCases {
            let measures = section.measures.filter { values.figures[$0] != nil }
            guard !measures.isEmpty else { continue }
            reader.addPart(
                RecordPart(suffix: "#" + section.rawValue, title: section.title, fragment: section.fragment))
            for measure in measures {
                reader.addPart(
                    RecordPart(
                        suffix: "#" + measure.rawValue, title: measure.title, fragment: measure.fragment,
                        figure: values.figures[measure]?.spanned.map { RecordFigure($0.value) },
                        span: values.figures[measure]?.spanned?.span))
            }
        }
    }
}

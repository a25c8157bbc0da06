import CandourPage
package import CandourRecords
import CandourSyntax

extension CustodyVisits {
    /// Fields that people write and that the record must not have: nobody needs to know who visits.
    private static let namingFields = ["names", "visitor_names", "named_visitors", "members"]
    /// What `not_stated:` explains for all suites.
    private static let suiteFigures = "suite_figures"
    /// The field of figures that were printed in another way; their addresses begin with it.
    static let elsewhereField = "stated_elsewhere"

    package static func decode(_ reader: inout RecordReader) -> CustodyVisiting? {
        let title = reader.readTitle("What the figures are about, with their period.")
        reader.readSummary("The figures in one sentence.")
        reader.fields.refuse(namingFields) { .custodyVisitorNamed($0) }
        reader.fields.reasonNames = Set(CustodyMeasure.allCases.map(\.rawValue) + [suiteFigures])
        let period = reader.fields.required("period", .period, "What the figures cover, such as 2019-20.")
        let note = reader.fields.optional("note", .text, "What readers must know to understand the figures.")
        reader.fields.require("source")
        let figures = figures(from: &reader)
        let suites = reader.fields.records(
            "suites", each: "this suite", isRequired: true, "The places where people are held."
        ) { CustodySuite(reading: &$0) }
        let earliest = reader.fields.optionalStated(
            "earliest_visit", .time, "When the earliest visit started.")
        let latest = reader.fields.optionalStated("latest_visit", .time, "When the latest visit ended.")
        let rating = reader.fields.optional(
            "rating", .text, "What others say of the quality of the scheme.")
        let positive = reader.fields.list("positive", of: .text, "What visitors found good.")
        let issues = reader.fields.records("issues", each: "this issue", "What visitors raised.") {
            CustodyFinding(reading: &$0)
        }
        let kinds = reader.kinds
        let elsewhere = reader.fields.records(
            elsewhereField, each: "this figure", "Figures that were printed in another way elsewhere."
        ) { FigureElsewhere(reading: &$0, kinds: kinds) }
        guard title != nil, let period else { return nil }
        let record = CustodyVisiting(
            period: period, note: note?.value, figures: figures, suites: suites,
            suiteReason: reader.common.notStated[suiteFigures]?.value, earliest: earliest, latest: latest,
            rating: rating?.value, positive: positive.map(\.value), issues: issues,
            elsewhere: FigureElsewhere.counted(elsewhere))
        addParts(of: record, to: &reader)
        return record
    }

    private static func figures(from reader: inout RecordReader) -> [CustodyMeasure: Stated<Figure>] {
        var figures: [CustodyMeasure: Stated<Figure>] = [:]
        for measure in CustodyMeasure.allCases where !measure.isOfDetainees {
            figures[measure] = reader.fields.optionalStated(measure.field, .custodyCount, measure.help)
        }
        let reasons = reader.common.notStated.below("detainees")
        _ = reader.fields.record(
            "detainees", "the figures under detainees", "The people in custody at the time of the visits."
        ) { fields -> Bool? in
            fields.reasons = reasons
            for measure in CustodyMeasure.allCases where measure.isOfDetainees {
                figures[measure] = fields.optionalStated(measure.field, .custodyCount, measure.help)
            }
            return true
        }
        return figures
    }

    /// Dates the record by the last day of its period, and gives each figure its address.
    private static func addParts(of record: CustodyVisiting, to reader: inout RecordReader) {
        reader.date = PartialDate(record.period.value.last)
        reader.publication = reader.date
        func add(_ path: String, _ title: String, _ fragment: String, _ figure: RecordFigure?) {
            reader.addPart(RecordPart(suffix: "#" + path, title: title, fragment: fragment, figure: figure))
        }
        func add(_ path: String, _ title: String, _ fragment: String, counted figure: Spanned<Figure>?) {
            reader.addPart(
                RecordPart(
                    suffix: "#" + path, title: title, fragment: fragment,
                    figure: figure.map { RecordFigure($0.value) }, span: figure?.span))
        }
        for measure in CustodyMeasure.allCases {
            guard let figure = record.figures[measure] else { continue }
            add(measure.rawValue, measure.label, measure.fragment, counted: figure.spanned)
        }
        if let share = record.spokenShare {
            add(
                "detainees.spoken_share", "share that visitors spoke to", CustodyMeasure.spokenTo.fragment,
                share)
        }
        for figure in record.elsewhere {
            add(
                figure.path, "\(figure.measure.value.label), as printed elsewhere", figure.fragment,
                counted: figure.number)
        }
        if let cells = record.cells { add("cells", "cells", "suites", RecordFigure(cells)) }
        for suite in record.suites {
            let id = suite.id.value
            add("suites.\(id)", suite.name, "suite-\(id)", nil)
            add(suite.path("cells"), suite.name + ", cells", "suite-\(id)", counted: suite.cells.spanned)
            for measure in CustodyMeasure.ofSuite {
                guard let figure = suite.figures[measure] else { continue }
                add(
                    suite.path(measure.field), "\(suite.name), \(measure.noun)", "suite-\(id)",
                    counted: figure.spanned)
            }
        }
    }
}

import CandourPage
package import CandourRecords
import CandourSyntax

extension Precepts {
    package static func decode(_ reader: inout RecordReader) -> Precept? {
        let title = reader.readTitle("What it is, with its year.")
        reader.readSummary("The change in one sentence that anybody understands.")
        let year = reader.fields.required("year", .financialYear, "The financial year that it is for.")
        let increase = reader.fields.stated(
            "increase", .money, "How much more a home in Band D pays in a year.")
        var bands: [CouncilTaxBand: Stated<Money>] = [:]
        _ = reader.fields.record("bands", "these bands", "What a home in each band pays in a year.") {
            fields -> Bool? in
            for band in CouncilTaxBand.allCases {
                bands[band] = fields.optionalStated(
                    band.rawValue, .money, "What a home in Band \(band.rawValue) pays in a year.")
            }
            return true
        }
        let note = reader.fields.optional("note", .text, "What readers must know to understand it.")
        let notified = reader.fields.stated(
            "notified", .partialDate, "When the panel was told of the proposal.")
        let reviewedAt = reader.fields.optionalStated(
            "reviewed_at", .reference(to: Meetings.self), "Where the panel reviewed it; once it has.")
        let panelReport = reader.fields.optionalStated(
            "panel_report", .partialDate, "When the panel made its report; once it has.")
        let veto = reader.fields.optionalStated(
            "veto", .yesNo, "Whether the panel used its veto; once it has decided.")
        let reply = reader.fields.optionalStated(
            "reply", .reference(to: Responses.self), "The reply to the panel’s report; once it is given.")
        let revised = reader.fields.optionalStated(
            "revised", .partialDate, "When the panel was told of the revised precept; after a veto.")
        let secondReport = reader.fields.optionalStated(
            "second_report", .partialDate, "When the panel made its second report; after a veto.")
        let secondReply = reader.fields.optionalStated(
            "second_reply", .reference(to: Responses.self), "The reply to the second report; after a veto.")
        reader.date = notified?.value ?? (year?.value.first).map { PartialDate($0) }
        reader.publication = notified?.value
        if let increase = increase?.spanned {
            reader.addPart(
                RecordPart(
                    suffix: "#increase", title: "the change for Band D", fragment: "increase",
                    figure: RecordFigure(increase.value), span: increase.span))
        }
        for band in CouncilTaxBand.allCases {
            guard let amount = bands[band]?.spanned else { continue }
            reader.addPart(
                RecordPart(
                    suffix: "#\(band.place)", title: "Band \(band.rawValue)", fragment: band.place,
                    figure: RecordFigure(amount.value), span: amount.span))
        }
        guard title != nil, let year, let increase, let notified else { return nil }
        return Precept(
            year: year, increase: increase, bands: bands, note: note?.value, notified: notified,
            reviewedAt: reviewedAt, panelReport: panelReport, veto: veto, reply: reply, revised: revised,
            secondReport: secondReport, secondReply: secondReply)
    }
}

import CandourPage
package import CandourRecords
import CandourSyntax

extension Consultations {
    /// The field that names what followed; other kinds find the consultations behind their records by it.
    static let ledToField = "led_to"

    package static func decode(_ reader: inout RecordReader) -> Consultation? {
        let title = reader.readTitle("What people are asked about, in a few words.")
        let summary = reader.readSummary("What they are asked, in one sentence.")
        let opens = reader.fields.stated(
            "opens", .partialDate(lastIn: "closes", timeIn: "how_to_answer"), "From when people can answer.")
        let closes = reader.fields.stated(
            "closes", .partialDate(timeIn: "how_to_answer"), "Until when people can answer.")
        let howToAnswer = reader.fields.optional("how_to_answer", .text, "How people can take part.")
        let responses = reader.fields.optionalStated(
            "responses", .answers, "How many people answered; once it has closed.")
        let ledTo = reader.fields.list(
            ledToField, of: .reference(), "The records of what followed, such as a precept or a plan.")
        let whatChanged = reader.fields.optionalStated(
            "what_changed", .text, "What was done in another way because of the answers; once that is known.")
        let note = reader.fields.optional("note", .text, "What readers must know to understand the figures.")
        let date = opens?.value ?? closes?.value
        reader.date = date
        // What is open can be answered from its first day; nobody waits for the end of a month.
        reader.publication = date.map { PartialDate($0.first) }
        if let responses = responses?.spanned {
            reader.addPart(
                RecordPart(
                    suffix: "#responses", title: "answers", fragment: "responses",
                    figure: RecordFigure(responses.value), span: responses.span))
        }
        guard title != nil, let opens, let closes else { return nil }
        return Consultation(
            words: [summary, note].compactMap { $0 }, opens: opens, closes: closes,
            howToAnswer: howToAnswer?.value, responses: responses,
            ledTo: ledTo.map(\.value), whatChanged: whatChanged, note: note?.value)
    }
}

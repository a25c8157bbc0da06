import CandourPage
package import CandourRecords
import CandourSyntax

extension Decisions {
    package static func decode(_ reader: inout RecordReader) -> Decision? {
        let title = reader.readTitle("What was decided, in a few words.")
        let reference = reader.fields.stated("reference", .text, "The office's number of the decision.")
        let date = reader.fields.stated("date", .partialDate, "When it was made, as far as that is known.")
        let maker = reader.fields.required(
            "decision_maker", .reference(to: People.self), "Who made the decision.")
        let type: Spanned<DecisionType>? = reader.fields.required(
            "type", .choice, "What the decision is about.")
        let summary = reader.fields.required(
            "summary", .text, "The decision in one sentence that anybody understands.")
        let power = reader.fields.stated("legal_power", .text, "The statute that allows it.")
        let cost = reader.fields.stated("cost", .cost, "What it costs, or none.")
        let funding = reader.fields.optional("funding", .text, "Where the money comes from.")
        let meeting = reader.fields.optional(
            "meeting", .reference(to: Meetings.self),
            "The meeting, or the item of its minutes, that dealt with it.")
        let papers = reader.fields.list(
            "papers", of: .reference(to: Meetings.self), "The papers it rests on.")
        let grants = reader.fields.list(
            "grants", of: .reference(to: Grants.self), "The funds whose awards it makes.")
        let restricted = reader.fields.records(
            "restricted", each: "this restriction", "What is kept back, and on what ground."
        ) { Restriction(reading: &$0) }
        // The text gives these; where it does not, the reason why is shown.
        reader.fields.reasonNames = ["reasons", "background", "options"]
        let body = reader.body()
        reader.addParts(of: body)
        reader.summary = summary?.value
        // The number is a name too: references may use it, and two decisions with one number are found.
        reader.names = [reference?.value].compactMap { $0 }
        reader.date = date?.value
        reader.publication = date?.value
        guard title != nil, let reference, let date, let maker, let type, summary != nil, let power, let cost
        else {
            return nil
        }
        return Decision(
            reference: reference, date: date, maker: maker.value, type: type.value, legalPower: power,
            cost: cost,
            funding: funding?.value, meeting: meeting?.value, papers: papers.map(\.value),
            grants: grants.map(\.value),
            restricted: restricted, body: body)
    }
}

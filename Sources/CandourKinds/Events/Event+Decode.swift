import CandourPage
package import CandourRecords
import CandourSyntax

extension Events {
    package static func decode(_ reader: inout RecordReader) -> Event? {
        let title = reader.readTitle("What the event is called.")
        reader.readSummary("What happens there, in one sentence.")
        let date = reader.fields.required(
            "date", .partialDate(lastIn: "ends", timeIn: "time"),
            "Its day, or the first one, as far as known.")
        let ends = reader.fields.optional(
            "ends", .partialDate(timeIn: "time"), "Its last day, where it has several.")
        let time = reader.fields.optional("time", .timeRange, "From when until when, on each day.")
        let place = reader.fields.stated("place", .text, "Where it is.")
        let audience = reader.fields.stated("for", .text, "Whom it is for.")
        let organisedBy = reader.fields.optional(
            "organised_by", .source(kinds: reader.kinds), "Who organises it, in words or as bodies/ID.")
        let howToTakePart = reader.fields.optional("how_to_take_part", .text, "How people can take part.")
        let state: EventState =
            reader.fields.optional(
                "state", .choice, "What has become of the plan; planned where nothing is said.")?.value
            ?? .planned
        let change = reader.fields.required(
            "change", when: state.needsChange,
            because: "The state is \(state.rawValue), so readers must be told what is different.", .text,
            "What is different from what was announced, in one sentence that readers see.")
        let outcome = reader.fields.optionalStated("outcome", .text, "What came of it, once it is over.")
        let about = reader.fields.list("about", of: .reference(), "The records that tell of it.")
        let body = reader.body()
        reader.addParts(of: body)
        reader.date = date?.value
        guard title != nil, let date, let place, let audience else { return nil }
        return Event(
            date: date, ends: ends, time: time, place: place, audience: audience,
            organisedBy: organisedBy?.value, howToTakePart: howToTakePart?.value, state: state,
            change: change, outcome: outcome, about: about.map(\.value), body: body)
    }
}

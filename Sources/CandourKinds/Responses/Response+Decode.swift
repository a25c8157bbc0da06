import CandourPage
package import CandourRecords
import CandourSyntax

extension Responses {
    /// The field that names what is answered; other kinds find the replies to their records by it.
    static let answersField = "answers"

    package static func decode(_ reader: inout RecordReader) -> Response? {
        let title = reader.readTitle("What the reply is about, in a few words.")
        reader.readSummary("The reply in one sentence.")
        let date = reader.fields.required("date", .partialDate, "When the reply was given.")
        let author = reader.fields.required("by", .reference(to: People.self), "Who replied.")
        let addressedTo = reader.fields.required(
            "addressed_to", .reference(to: Bodies.self), "The panel or board that the reply goes to.")
        let answers = reader.fields.statedList(
            answersField, of: .answered,
            "The recommendations and other outcomes of meetings, or the precepts, that it answers.")
        let accepted: Stated<ReplyAcceptance>? = reader.fields.optionalStated(
            "accepted", .choice, "Whether what was asked is accepted.")
        let deliveredBy = reader.fields.list(
            "delivered_by", of: .reference(), "The records that show how it was carried out.")
        // Of a precept, nothing need have been asked; whatever a meeting asked for, somebody waits to hear of.
        let meetings = answers?.value?.contains { $0.value.kinds == [Meetings.declaration.name] }
        if meetings == true { reader.fields.require("accepted") }
        let body = reader.body()
        reader.addParts(of: body)
        reader.date = date?.value
        reader.publication = date?.value
        guard title != nil, let date, let author, let addressedTo, let answers else { return nil }
        return Response(
            date: date, author: author.value, addressedTo: addressedTo.value, answers: answers,
            accepted: accepted, deliveredBy: deliveredBy.map(\.value), body: body)
    }
}

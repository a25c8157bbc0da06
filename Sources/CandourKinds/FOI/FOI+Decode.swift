import CandourPage
package import CandourRecords
import CandourSyntax

extension FOI {
    package static func decode(_ reader: inout RecordReader) -> FOIRequest? {
        let title = reader.readTitle("What was asked, in a few words.")
        reader.readSummary("The answer in one sentence.")
        reader.fields.refuse(RequesterCheck.fields) { .requesterField($0) }
        let reference = reader.fields.stated("reference", .text, "The office’s number of the request.")
        let received = reader.fields.required("received", .date, "The day on which the office got it.")
        let clarifications = reader.fields.records(
            "clarified", each: "this clarification", "What the office asked back; the time begins again."
        ) { Clarification(reading: &$0) }
        let extendedTo = reader.fields.optional(
            "extended_to", .date, "The last day, where weighing the public interest needed more time.")
        let answered = reader.fields.required(
            "answered", when: reader.fields.has("outcome"),
            because: "An outcome says that the request was answered, and readers want to know when. "
                + "While there is no answer, leave outcome: out.", .date,
            "The day of the answer; leave it out while there is none.")
        let outcome: Spanned<FOIOutcome>? = reader.fields.required(
            "outcome", when: reader.fields.has("answered"),
            because: "The request was answered, and readers want to know what became of it.", .choice,
            "What became of the request.")
        let exemptions = reader.fields.records(
            "exemptions", each: "this exemption", "The grounds on which something was kept back."
        ) { FOIExemption(reading: &$0) }
        let askInstead = reader.fields.optional("ask_instead", .text, "Who holds what the office does not.")
        let links = reader.fields.records("links", each: "this link", "Where more can be found.") { fields in
            let title = fields.required("title", .text, "What is there.")
            let url = fields.required("url", .webAddress, "Its address.")
            guard let title, let url else { return nil as Link? }
            return Link(title.value, to: .external(url.value))
        }
        let body = reader.body()
        reader.addParts(of: body)
        let written = reader.written
        reader.log.diagnostics += RequesterCheck(written.bytes, file: written.file, body).diagnostics
        reader.names = [reference?.value].compactMap { $0 }
        reader.date = (answered ?? received).map { PartialDate($0.value) }
        reader.publication = reader.date
        guard title != nil, let reference, let received else { return nil }
        return FOIRequest(
            reference: reference, received: received, clarifications: clarifications, extendedTo: extendedTo,
            answered: answered, outcome: outcome, exemptions: exemptions, askInstead: askInstead?.value,
            links: links, body: body)
    }
}

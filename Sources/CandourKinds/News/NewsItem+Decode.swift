import CandourPage
package import CandourRecords
import CandourSyntax

extension News {
    package static func decode(_ reader: inout RecordReader) -> NewsItem? {
        let title = reader.readTitle("The announcement in a few words.")
        reader.summary =
            reader.fields.required(
                "summary", .text, "The announcement in one sentence, for lists and feeds.")?
            .value
        let date = reader.fields.required("date", .date, "The day of the announcement.")
        let about = reader.fields.list("about", of: .reference(), "The records that it is about.")
        let body = reader.body()
        reader.addParts(of: body)
        reader.date = date.map { PartialDate($0.value) }
        reader.publication = reader.date
        guard title != nil, let date else { return nil }
        return NewsItem(date: date, about: about.map(\.value), body: body)
    }
}

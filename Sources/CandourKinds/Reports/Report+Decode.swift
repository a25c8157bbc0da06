import CandourPage
package import CandourRecords
import CandourSyntax

extension Reports {
    /// What the ids of the introduction begin with: sections have the plain ones.
    static let introductionPrefix = "introduction."

    package static func decode(_ reader: inout RecordReader) -> Report? {
        let title = reader.readTitle("What the report is called.")
        reader.readSummary("The report in one sentence.")
        let type: Spanned<ReportType>? = reader.fields.required(
            "type", .choice, "What sort of report it is.")
        let period = reader.fields.required(
            "period", when: type?.value == .annual,
            because: "An annual report is about one financial year.", .period,
            "What it covers; of an annual report, the financial year.")
        let author = reader.fields.stated("by", .reference(to: People.self), "Whose report it is.")
        let date = reader.fields.stated("date", .partialDate, "The date it bears.")
        let presentedTo = reader.fields.optionalStated(
            "presented_to", .reference(to: Meetings.self),
            "The meeting that it was presented to, with the item of the agenda; where it goes to the panel.")
        if type?.value.isForPanel == true {
            reader.fields.require(
                "presented_to",
                because: "This sort of report goes to the panel, and readers want to see when.")
        }
        let introduction = reader.body()
        for heading in introduction.headings {
            let place = introductionPrefix + heading.id
            reader.addPart(RecordPart(suffix: "#" + place, title: heading.text, fragment: place))
        }
        let pagesNamed = PageMention.all(in: reader.writtenBody, file: reader.written.file)
        let sections = reader.parts("this section", "A section of the report, in the order of the numbers.") {
            ReportSection(reading: &$0, of: &$1)
        }
        reader.date = date?.value ?? period.map { PartialDate($0.value.last) }
        reader.publication = reader.date
        guard title != nil, let type, let author, let date else { return nil }
        return Report(
            type: type, period: period, author: author, date: date, presentedTo: presentedTo,
            introduction: introduction, pagesNamed: pagesNamed, sections: sections)
    }
}

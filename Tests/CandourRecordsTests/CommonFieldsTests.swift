import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax
import Testing

@Suite struct CommonFieldsTests {
    private func read(_ text: String) -> (fields: CommonFields, log: ReadingLog, messages: String) {
        let file = SourceFile(path: "content/decisions/precept.yml", bytes: Array(text.utf8))
        let log = ReadingLog()
        let node = YAMLReader.read(file, number: 0, range: 0..<file.bytes.count).node
        let start = SourceSpan(file: 0, start: 0, end: 0)
        var reader = FieldReader(node ?? YAMLNode(.empty, start), subject: "this decision", log: log)
        let fields = CommonFields(reading: &reader, kinds: ["decisions", "meetings", "plans", "people"])
        reader.reasonNames = ["cost"]
        reader.finish()
        return (fields, log, TextRenderer(catalog: SourceCatalog([file])).rendered(log.diagnostics))
    }

    @Test func readsWhatEveryRecordMayHave() throws {
        let (fields, log, messages) = read(
            """
            draft: yes
            published: 9.30 am on 1 February 2022
            withdrawn:
              date: 2022-03-01
              reason: It was issued in error.
            superseded_by: decisions/precept-2
            formerly: [precept]
            updates:
              - date: 2022-02-10
                note: A figure was corrected.
            themes: [2021-24/ethics]
            attachments:
              - file: notice.pdf
                title: The notice as signed
                original: yes
                pages: 3
                accessible: no
            approved_by: ann-lee
            approved_on: 2022-01-31
            source: meetings/panel/2022-02-02#46
            not_stated:
              cost: The notice does not say.
            accept:
              - problem: deliverable-overdue
                reason: The board meets in May.
                by: Ann Lee
                until: 2022-06-01
            contact: office
            language: cy
            """)
        #expect(messages == "")
        #expect(fields.isDraft)
        #expect(fields.published?.value.description == "9.30 am on Tuesday 1 February 2022")
        #expect(fields.withdrawn?.reason == "It was issued in error.")
        #expect(fields.supersededBy?.written.value == "decisions/precept-2")
        #expect(fields.formerly.map(\.value) == ["precept"])
        #expect(fields.updates.map(\.note) == ["A figure was corrected."])
        #expect(fields.themes.map(\.written.value) == ["2021-24/ethics"])
        let attachment = try #require(fields.attachments.first)
        #expect(attachment.title == "The notice as signed" && attachment.isOriginal && attachment.pages == 3)
        #expect(attachment.isAccessible == false)
        #expect(fields.approvedOn?.iso == "2022-01-31")
        #expect(fields.notStated["cost"]?.value == "The notice does not say.")
        #expect(fields.accepted.first?.until?.iso == "2022-06-01")
        #expect(fields.contact?.value == "office" && fields.language == "cy")
        guard case .record(let source)? = fields.source else { throw NotARecord() }
        #expect(source.written.value == "meetings/panel/2022-02-02#46")
        #expect(log.files.map(\.value) == ["notice.pdf"])
        #expect(log.references.map(\.field) == ["superseded_by", "themes", "approved_by", "source"])
    }

    private struct NotARecord: Error {}

    @Test(arguments: ["Annual Report 2019/20, table of awards", "papers/with a space", "reports/annual"])
    func takesASourceInWordsForWords(text: String) throws {
        let (fields, log, messages) = read("source: \(text)\n")
        guard case .words(let words)? = fields.source else { throw NotARecord() }
        #expect(words == text)
        #expect(log.references.isEmpty && messages == "")
    }

    @Test func wantsAReasonWhereOneIsOwed() {
        let messages = read(
            """
            updates:
              - date: February 2022
                note: Corrected.
            accept:
              - problem: deliverable-overdue
            """
        ).messages
        #expect(
            messages == """
                content/decisions/precept.yml:2:11
                PROBLEM  The field date needs a whole date, and “February 2022” has no day

                  1 │ updates:
                  2 │   - date: February 2022
                    │           ^^^^^^^^^^^^^
                  3 │     note: Corrected.

                Something is worked out from this date.

                Fix: write day, month and year, such as 2 February 2022.

                More about this: candour explain whole-date-needed

                content/decisions/precept.yml:5:5
                PROBLEM  The field reason is missing in this acceptance

                  4 │ accept:
                  5 │   - problem: deliverable-overdue
                    │     ^

                Why it is accepted.

                Fix: add a line `reason:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }
}

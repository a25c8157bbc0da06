import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

@Suite struct FieldReaderListTests {
    @Test func readsListsAndTakesALeftOutOneForEmpty() {
        let read = FieldReaderReading("papers: [one, two]\ngrants: []\n") { fields in
            (
                fields.list("papers", of: .text, "The papers."),
                fields.list("grants", of: .text, "The grants."),
                fields.list("themes", of: .text, "The themes.")
            )
        }
        #expect(read.value.0.map(\.value) == ["one", "two"])
        #expect(read.value.1.isEmpty && read.value.2.isEmpty)
        #expect(read.messages == "")
    }

    @Test func tellsAnEmptyListFromOneThatIsNotStated() {
        let read = FieldReaderReading("present: []\napologies: not stated\n") { fields in
            (
                fields.statedList("present", of: .text, "Who came."),
                fields.statedList("apologies", of: .text, "Who did not.")
            )
        }
        #expect(read.value.0?.value?.isEmpty == true)
        #expect(read.value.1 != nil && read.value.1?.value == nil)
    }

    @Test func reportsTextWhereAListIsMeant() {
        let read = FieldReaderReading("papers: one\n") { $0.list("papers", of: .text, "The papers.") }
        #expect(read.value.isEmpty)
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:9
                PROBLEM  The field papers needs a list, even of one entry

                  1 │ papers: one
                    │         ^

                A list stands in square brackets, with commas between its entries.

                Fix: put square brackets around it.

                  1 │ papers: [one]

                More about this: candour explain text-where-list

                """)
    }

    @Test func readsRecordsAndReportsWhatIsWrongInEach() {
        let text = """
            roles:
              - title: Chair
                from: 2021
              - titel: Deputy
                from: 2022
              - plain words
            """
        let read = FieldReaderReading(text) { fields in
            fields.records("roles", each: "this role", "The roles.") { inner -> String? in
                let title = inner.required("title", .text, "What the role is called.")
                _ = inner.optional("from", .partialDate, "From when.")
                return title?.value
            }
        }
        #expect(read.value == ["Chair"])
        #expect(
            read.messages == """
                content/decisions/precept.yml:4:5
                PROBLEM  There is no field called “titel” in this role

                  3 │     from: 2021
                  4 │   - titel: Deputy
                    │     ^^^^^ did you mean title?
                  5 │     from: 2022

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to title.

                  4 │   - title: Deputy

                More about this: candour explain unknown-field

                content/decisions/precept.yml:6:5
                PROBLEM  There are no fields here, where this role needs some

                  5 │     from: 2022
                  6 │   - plain words
                    │     ^

                A field is a name, a colon, a space and a value, each on a line of its own. Here they can
                be title and from.

                Fix: write the name of its field before each value, as in `title: …`.

                More about this: candour explain fields-expected

                """)
    }

    @Test func readsARecordInsideAnother() {
        let read = FieldReaderReading("vote:\n  for: 9\n  against: 0\n") { fields in
            fields.record("vote", "this vote", "How members voted.") { inner -> Int? in
                let votes = inner.required("for", .count, "For it.")
                _ = inner.optional("against", .count, "Against it.")
                return votes?.value
            }
        }
        #expect(read.value == 9)
        #expect(read.messages == "")
    }

    @Test func takesTheOneOfSeveralNamesThatIsThere() {
        let names = [("resolution", "What was resolved."), ("action", "What is to be done.")]
        let read = FieldReaderReading("action: Write to the minister.\n") { fields in
            fields.oneOf(names.map { (name: $0.0, help: $0.1) }, .text)
        }
        #expect(read.value?.name == "action")
        #expect(read.value?.value.value == "Write to the minister.")
    }

    @Test func reportsNoneAndSeveralOfNamesOfWhichOneIsNeeded() {
        let names = [("resolution", "What was resolved."), ("action", "What is to be done.")]
            .map { (name: $0.0, help: $0.1) }
        let none = FieldReaderReading("item: 4\n") { fields in
            _ = fields.optional("item", .text, "The item.")
            _ = fields.oneOf(names, .text)
        }
        #expect(
            none.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  One of resolution or action is missing in this decision

                  1 │ item: 4
                    │ ^

                Fix: add the one that fits, with its text.

                More about this: candour explain one-of-expected

                """)
        let misspelt = FieldReaderReading("resolutoin: Agreed.\n") { _ = $0.oneOf(names, .text) }
        #expect(misspelt.log.diagnostics.map(\.id.name) == ["unknown-field"])
        let several = FieldReaderReading("resolution: Agreed.\naction: Write.\n") {
            _ = $0.oneOf(names, .text)
        }
        #expect(
            several.messages == """
                content/decisions/precept.yml:2:1
                PROBLEM  This decision has resolution and action, but it can have only one of them

                  1 │ resolution: Agreed.
                    │ ^^^^^^^^^^ here is one
                  2 │ action: Write.
                    │ ^^^^^^ and here another

                Check: which is it?
                  - keep one
                  - make a second entry of the list for the other

                More about this: candour explain one-of-expected

                """)
    }

    @Test func readsFieldsWhoseNamesAreValues() {
        let read = FieldReaderReading("label: Robbery\n2018-19: 834\n2019-20: 749\n") { fields in
            _ = fields.required("label", .text, "What is counted.")
            return fields.entries(keyedBy: .period, of: .count, "How many in a period.")
        }
        #expect(read.value.map(\.key.value.description) == ["2018/19", "2019/20"])
        #expect(read.value.map(\.value.value) == [834, 749])
        #expect(read.messages == "")
    }

    @Test func reportsANameThatIsNoSuchValue() {
        let read = FieldReaderReading("label: Robbery\n2018-19: 834\nlast year: 749\n") { fields in
            _ = fields.required("label", .text, "What is counted.")
            _ = fields.entries(keyedBy: .period, of: .count, "How many in a period.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:3:1
                PROBLEM  There is no field called “last year” in this decision

                  2 │ 2018-19: 834
                  3 │ last year: 749
                    │ ^^^^^^^^^ not a field of this decision

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: remove the line, or use one of these names: a period or label.

                More about this: candour explain unknown-field

                """)
    }

    @Test func readsReasonsByField() {
        let read = FieldReaderReading("agenda: It is not in the pack.\nvenue: Nor is this.\n") { fields in
            fields.reasonsByField("Why.")
        }
        #expect(
            read.value.mapValues(\.value) == ["agenda": "It is not in the pack.", "venue": "Nor is this."])
        #expect(read.messages == "")
    }

    @Test func describesFieldsByRunningTheSameCodeWithoutAFile() {
        var reader = FieldReader(describing: "this decision")
        _ = reader.required("title", .text, "What was decided.")
        _ = reader.stated("date", .partialDate, "When it was made.")
        _ = reader.records("roles", each: "this role", "The roles.") { inner -> String? in
            inner.required("title", .text, "What the role is called.")?.value
        }
        reader.finish()
        #expect(reader.askedNames == ["title", "date", "roles"])
        #expect(reader.descriptions.map(\.need) == [.required, .requiredOrNotStated, .optional])
        #expect(reader.descriptions.map(\.help) == ["What was decided.", "When it was made.", "The roles."])
        #expect(reader.descriptions.last?.fields.map(\.name) == ["title"])
        #expect(reader.log.diagnostics == [])
    }

    @Test func reportsAFileThatHoldsNoFields() {
        let read = FieldReaderReading("- one\n- two\n") { $0.optional("title", .text, "What was decided.") }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  There are no fields here, where this decision needs some

                  1 │ - one
                    │ ^
                  2 │ - two

                A field is a name, a colon, a space and a value, each on a line of its own.

                Fix: write the fields of this decision, indented, on the lines below.

                More about this: candour explain fields-expected

                """)
    }
}

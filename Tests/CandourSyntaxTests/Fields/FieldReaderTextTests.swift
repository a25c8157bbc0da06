import CandourSyntax
import Testing

/// A choice with the sorts of words that choices have.
private enum State: String, CaseIterable {
    case planned
    case inProgress = "in_progress"
    case publicOffice = "public office"
}

@Suite struct FieldReaderTextTests {
    @Test(arguments: ["in_progress", "In progress", "in-progress"]) func readsAChoiceAsPeopleWriteIt(
        text: String
    ) {
        let read = FieldReaderReading("state: \(text)\n") { fields in
            let state: Spanned<State>? = fields.required("state", .choice, "How far it is.")
            return state?.value
        }
        #expect(read.value == .inProgress)
    }

    @Test(arguments: ["public office", "Public office", "public_office"]) func readsAChoiceOfSeveralWords(
        text: String
    ) {
        let read = FieldReaderReading("basis: \(text)\n") { fields in
            let basis: Spanned<State>? = fields.required("basis", .choice, "Why the person may be named.")
            return basis?.value
        }
        #expect(read.value == .publicOffice)
    }

    @Test func suggestsTheWordThatIsNear() {
        let read = FieldReaderReading("state: planed\n") { fields in
            let state: Spanned<State>? = fields.required("state", .choice, "How far it is.")
            return state?.value
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:8
                PROBLEM  “planed” is not one of the words that state can have

                  1 │ state: planed
                    │        ^^^^^^

                It can be planned, in_progress or public office.

                Fix: change it to planned.

                  1 │ state: planned

                More about this: candour explain not-a-choice

                """)
    }

    @Test func listsTheWordsWhereNoneIsNear() {
        let read = FieldReaderReading("state: tomorrow\n") { fields in
            let state: Spanned<State>? = fields.required("state", .choice, "How far it is.")
            return state?.value
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:8
                PROBLEM  “tomorrow” is not one of the words that state can have

                  1 │ state: tomorrow
                    │        ^^^^^^^^

                It can be planned, in_progress or public office.

                Fix: write planned, in_progress or public office.

                More about this: candour explain not-a-choice

                """)
    }

    @Test func proposesAnIDForWhatCannotBeOne() {
        let read = FieldReaderReading("id: Forward Plan\nother: “”\n") { fields in
            _ = fields.required("id", .id, "Its name in references.")
            _ = fields.required("other", .id, "Another.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:5
                PROBLEM  “Forward Plan” cannot be an id

                  1 │ id: Forward Plan
                    │     ^^^^^^^^^^^^
                  2 │ other: “”

                An id is part of an address: lower-case letters without accents, digits, and single
                hyphens between.

                Fix: change it to forward-plan.

                  1 │ id: forward-plan

                More about this: candour explain not-an-id

                content/decisions/precept.yml:2:8
                PROBLEM  ““”” cannot be an id

                  1 │ id: Forward Plan
                  2 │ other: “”
                    │        ^^

                An id is part of an address: lower-case letters without accents, digits, and single
                hyphens between.

                Fix: choose a short name such as forward-plan.

                More about this: candour explain not-an-id

                """)
    }

    @Test func wantsWholeWebAddressesAndFilesBesideTheRecord() {
        let read = FieldReaderReading("url: www.example.org\nfile: ../secret.pdf\n") { fields in
            _ = fields.required("url", .webAddress, "Where it is.")
            _ = fields.required("file", .file, "The file.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:6
                PROBLEM  The field url needs a full web address, and “www.example.org” is none

                  1 │ url: www.example.org
                    │      ^^^^^^^^^^^^^^^
                  2 │ file: ../secret.pdf

                Fix: copy the address from the browser; it begins with https:// and has no spaces.

                More about this: candour explain not-an-address

                content/decisions/precept.yml:2:7
                PROBLEM  “../secret.pdf” is not the name of a file beside the record

                  1 │ url: www.example.org
                  2 │ file: ../secret.pdf
                    │       ^^^^^^^^^^^^^

                A record’s files lie beside it, or in a folder with the name of its id.

                Fix: put the file there and write its name alone, such as agenda-pack.pdf.

                More about this: candour explain file-outside-record

                """)
        #expect(read.log.files.isEmpty)
    }

    @Test func notesTheFilesThatFieldsName() {
        let read = FieldReaderReading("file: pack.pdf\n") { $0.required("file", .file, "The file.") }
        #expect(read.log.files.map(\.value) == ["pack.pdf"])
    }
}

import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

@Suite struct FieldReaderValueTests {
    @Test func readsRequiredAndOptionalFieldsWithTheirPlaces() {
        let read = FieldReaderReading("title: Precept\nfunding: Council tax\n") { fields in
            (
                fields.required("title", .text, "What was decided."),
                fields.optional("funding", .text, "Where the money comes from."),
                fields.optional("meeting", .text, "The meeting.")
            )
        }
        #expect(read.value.0?.value == "Precept")
        #expect(read.value.0?.span.bytes == 7..<14)
        #expect(read.value.1?.value == "Council tax")
        #expect(read.value.2 == nil)
        #expect(read.messages == "")
    }

    @Test func saysWhatIsMissingAndHowItIsWritten() {
        let read = FieldReaderReading("funding: Council tax\n") { fields in
            _ = fields.required("date", .date, "When it was made.")
            _ = fields.stated("cost", .money, "What it costs.")
            _ = fields.optional("funding", .text, "Where the money comes from.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  The field date is missing in this decision

                  1 │ funding: Council tax
                    │ ^

                When it was made.

                Fix: add a line `date:` with a date, such as 2 February 2022 or 2022-02-02.

                More about this: candour explain missing-field

                content/decisions/precept.yml:1:1
                PROBLEM  The field cost is missing in this decision

                  1 │ funding: Council tax
                    │ ^

                What it costs.

                Fix: add a line `cost:` with an amount, such as £62,980 or £62,980.50; or `cost: not
                stated` if the source does not give it.

                More about this: candour explain missing-field

                """)
    }

    @Test func tellsAFieldWithoutAValueFromOneThatIsNotThere() {
        let read = FieldReaderReading("title:\n") { $0.required("title", .text, "What was decided.") }
        #expect(read.value == nil)
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:7
                PROBLEM  The field title has no value

                  1 │ title:
                    │       ^ nothing here

                It needs text.

                Fix: write the value after the colon, or remove the line if the field is not needed.

                More about this: candour explain empty-field

                """)
    }

    @Test func reportsAListOrFieldsWhereTextIsMeant() {
        let read = FieldReaderReading("title:\n  - Precept\nsummary:\n  text: Raises it.\n") { fields in
            _ = fields.required("title", .text, "What was decided.")
            _ = fields.required("summary", .text, "In one sentence.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:2:3
                PROBLEM  The field title holds a list, but it needs text

                  1 │ title:
                  2 │   - Precept
                    │   ^ a list starts here
                  3 │ summary:

                A dash at the start of a line, or square brackets, make a list.

                Fix: write one value on the line of title, without a dash. If the text itself begins with
                a bracket, put double quote marks around it.

                More about this: candour explain list-where-text

                content/decisions/precept.yml:4:3
                PROBLEM  The field summary holds other fields, but it needs text

                  3 │ summary:
                  4 │   text: Raises it.
                    │   ^ fields start here

                Words with a colon, indented below a field, are read as fields inside it.

                Fix: write one value on the line of summary. If the text itself has a colon in it, put
                double quote marks around the text.

                More about this: candour explain fields-where-text

                """)
    }

    @Test func readsNotStatedWithItsReason() {
        let text = "date: Not stated\ncost: not-stated\n"
        let read = FieldReaderReading(text) { fields in
            fields.reasons = [
                "cost": Spanned("The paper does not say.", fields.span),
                "power": Spanned("Nor this.", fields.span),
            ]
            return (
                fields.stated("date", .date, "When."), fields.stated("cost", .money, "How much."),
                fields.stated("power", .text, "By what law.")
            )
        }
        #expect(read.value.0?.value == nil && read.value.0?.reason == nil && read.value.0 != nil)
        #expect(read.value.1?.reason == "The paper does not say.")
        #expect(read.value.2?.reason == "Nor this.")
        #expect(read.log.notStated.map(\.field) == ["date", "cost", "power"])
        #expect(read.messages == "")
    }

    @Test func refusesNotStatedWhereThePageNeedsTheField() {
        let read = FieldReaderReading("title: not stated\n") {
            $0.required("title", .text, "What was decided.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:8
                PROBLEM  The field title cannot be “not stated”

                  1 │ title: not stated
                    │        ^^^^^^^^^^

                The page cannot be made without it.

                Fix: write it in plain words instead.

                More about this: candour explain cannot-be-not-stated

                """)
    }

    @Test func countsAnOptionalFieldThatIsNotStatedAsLeftOut() {
        let read = FieldReaderReading("funding: not stated\n") { fields in
            (
                fields.optional("funding", .text, "The money."),
                fields.optionalStated("meeting", .text, "Where.")
            )
        }
        #expect(read.value.0 == nil)
        #expect(read.value.1 == nil)
        #expect(read.log.notStated.map(\.field) == ["funding"])
    }

    @Test func reportsAMisspeltNameOnceAndNotAsMissingToo() {
        let read = FieldReaderReading("Decision maker: Ann Lee\n") { fields in
            _ = fields.required("decision_maker", .text, "Who decided.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  There is no field called “Decision maker” in this decision

                  1 │ Decision maker: Ann Lee
                    │ ^^^^^^^^^^^^^^ did you mean decision_maker?

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to decision_maker.

                  1 │ decision_maker: Ann Lee

                More about this: candour explain unknown-field

                """)
    }

    @Test func namesTheFieldsThereAreWhereANameIsLikeNone() {
        let read = FieldReaderReading("colour: blue\ntitle: Precept\n") { fields in
            _ = fields.required("title", .text, "What was decided.")
            _ = fields.optional("funding", .text, "The money.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  There is no field called “colour” in this decision

                  1 │ colour: blue
                    │ ^^^^^^ not a field of this decision
                  2 │ title: Precept

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: remove the line, or use one of these names: funding or title.

                More about this: candour explain unknown-field

                """)
    }

    @Test(arguments: ["yes", "no", "Yes", "NO", "true", "false"]) func readsYesAndNo(text: String) {
        let read = FieldReaderReading("public: \(text)\n") {
            $0.required("public", .yesNo, "Whether people may come.")
        }
        #expect(read.value?.value == ["yes", "true"].contains(text.lowercased()))
    }

    @Test func reportsAnAnswerThatIsNeitherYesNorNo() {
        let read = FieldReaderReading("public: maybe\n") {
            $0.required("public", .yesNo, "Whether people may come.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:9
                PROBLEM  The field public is answered with yes or no, not with “maybe”

                  1 │ public: maybe
                    │         ^^^^^

                Fix: write yes or no.

                More about this: candour explain not-yes-or-no

                """)
    }

    @Test func requiresAFieldOnlyWhereItsConditionHolds() {
        let read = FieldReaderReading("public: no\n") { fields in
            let open = fields.required("public", .yesNo, "Whether people may come.")?.value ?? true
            _ = fields.required(
                "because", when: !open, because: "Who may not come is told why.", .text, "Why not.")
            _ = fields.required("venue", when: open, because: "", .text, "Where.")
        }
        #expect(
            read.messages == """
                content/decisions/precept.yml:1:1
                PROBLEM  The field because is missing in this decision

                  1 │ public: no
                    │ ^

                Who may not come is told why.

                Fix: add a line `because:` with text, in plain words.

                More about this: candour explain missing-field

                """)
    }
}

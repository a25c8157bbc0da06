import Testing

extension YAMLTextMessageTests {
    @Test func warnsOfCurlyQuoteMarksAroundAValue() {
        #expect(
            message("title: “Agenda”\n")
                == #"""
                content/record.yml:1:8
                WARNING  The title has curly quote marks around it, which will be printed

                  1 │ title: “Agenda”
                    │        ^^^^^^^^ will be printed with these marks

                Straight quote marks hold a value together and are not printed. Curly ones are part of the
                text.

                Check: whether the title is a quotation:
                  - if it is not, write Agenda
                  - if it is, say so with straight marks around it: "“Agenda”"

                More about this: candour explain curly-quotes-around-value

                """#
        )
    }

    @Test func explainsABackslash() {
        #expect(
            message("file: \"C:\\plans\\é\"\n")
                == #"""
                content/record.yml:1:10
                PROBLEM  A backslash inside double quote marks must be written twice

                  1 │ file: "C:\plans\é"
                    │          ^ here

                Between double quote marks a backslash gives the next letter a meaning of its own.

                Fix: write \\ for each backslash, or put single quote marks around the text.

                More about this: candour explain backslash-in-quotes

                """#
        )
    }

    @Test func keepsAnAmountInCurlyBracketsWhole() {
        #expect(
            message("stated_totals:\n  - { amount: £62,980, source: reports/annual }\n")
                == #"""
                content/record.yml:2:18
                PROBLEM  A comma inside curly brackets cuts the value in two, before “980”

                  1 │ stated_totals:
                  2 │   - { amount: £62,980, source: reports/annual }
                    │                  ^ this comma

                Between { and } a comma ends a field. Values with commas need a line of their own.

                Fix: write each field on a line of its own, without the curly brackets.

                  2 │   - amount: £62,980
                  3 │     source: reports/annual

                More about this: candour explain comma-in-value

                """#
        )
    }

    @Test func asksForLinesInsteadOfCurlyBrackets() {
        #expect(
            message("vote: { for: Mr Café, Mr £5 }\n")
                == #"""
                content/record.yml:1:21
                PROBLEM  A comma inside curly brackets cuts the value in two, before “Mr £5”

                  1 │ vote: { for: Mr Café, Mr £5 }
                    │                     ^ this comma

                Between { and } a comma ends a field. Values with commas need a line of their own.

                Fix: write each field on a line of its own, without the curly brackets.

                More about this: candour explain comma-in-value

                """#
        )
    }

    @Test func asksWhatACommaInANumberIs() {
        #expect(
            message("totals: [1,200, 300]\n")
                == #"""
                content/record.yml:1:11
                PROBLEM  A comma inside square brackets cuts this number in two

                  1 │ totals: [1,200, 300]
                    │           ^ this comma

                Between [ and ] every comma starts the next item, so 1,200 is read as 1 and 200.

                Check: what is meant:
                  - if it is one number, write each item on a line of its own, after a hyphen and a space
                  - if they are two numbers, put a space after the comma

                More about this: candour explain comma-in-value

                """#
        )
    }
}

import Testing

/// What is said of text that other programs would lose or misread.
@Suite struct YAMLTextMessageTests {
    @Test func putsQuoteMarksAroundATitleWithAColon() {
        #expect(
            message(
                "reference: PCC-2026-014\ntitle: Victims’ Fund: second round of awards\npublished: 2026-05-14\n"
            )
                == #"""
                content/record.yml:2:21
                PROBLEM  The title contains a colon, so it needs quote marks

                  1 │ reference: PCC-2026-014
                  2 │ title: Victims’ Fund: second round of awards
                    │                     ^ this colon
                  3 │ published: 2026-05-14

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 2 makes the title look like another field.

                Fix: put double quote marks around the whole of the title.

                  2 │ title: "Victims’ Fund: second round of awards"

                More about this: candour explain colon-in-text

                """#
        )
    }

    @Test func takesTheCurlyQuoteMarksOffATitleWithAColon() {
        #expect(
            message("title: “Victims’ Fund: second round”\n")
                == #"""
                content/record.yml:1:22
                PROBLEM  The title contains a colon, so it needs quote marks

                  1 │ title: “Victims’ Fund: second round”
                    │                      ^ this colon

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 1 makes the title look like another field. Curly quote marks do not count;
                they must be the straight ones.

                Fix: use straight double quote marks around the whole of the title.

                  1 │ title: "Victims’ Fund: second round"

                More about this: candour explain colon-in-text

                """#
        )
    }

    @Test func asksForQuoteMarksAroundALongTextWithAColon() {
        #expect(
            message("summary: Raises the police part – £9.99 a year –\n  of council tax: the third rise.\n")
                == #"""
                content/record.yml:2:17
                PROBLEM  The summary contains a colon, so it needs quote marks

                  1 │ summary: Raises the police part – £9.99 a year –
                  2 │   of council tax: the third rise.
                    │                 ^ this colon

                In these files a colon followed by a space separates a field from its value. This one
                makes the line look like another field.

                Fix: put double quote marks around the whole of the summary, from its first line to its
                last.

                More about this: candour explain colon-in-text

                """#
        )
    }

    @Test func saysWhatAHashCutsOff() {
        #expect(
            message("title: Café grants, Section #4\ndate: 2022-02-02\n")
                == #"""
                content/record.yml:1:29
                PROBLEM  The title is cut off before “#4”

                  1 │ title: Café grants, Section #4
                    │                             ^^ left out
                  2 │ date: 2022-02-02

                A # sign after a space starts a note to colleagues, which is not published.

                Fix: put double quote marks around the whole of the title; or, if this is such a note,
                type a space after the #.

                  1 │ title: "Café grants, Section #4"

                More about this: candour explain text-cut-by-hash

                """#
        )
    }

    @Test func closesTheSpaceBeforeAPartOfARecord() {
        #expect(
            message("outcomes:\n  - item: 46\n    follows: police-and-crime-panel/2022-02-02 #46\n")
                == #"""
                content/record.yml:3:48
                PROBLEM  The value of follows is cut off before “#46”

                  2 │   - item: 46
                  3 │     follows: police-and-crime-panel/2022-02-02 #46
                    │                                                ^^^ left out

                A # sign after a space starts a note to colleagues, which is not published. In a reference
                to a part of a record there is no space before the #.

                Fix: delete the space before the #.

                  3 │     follows: police-and-crime-panel/2022-02-02#46

                More about this: candour explain text-cut-by-hash

                """#
        )
    }

    @Test func saysThatAHashLeavesNothing() {
        #expect(
            message("agenda:\n  - title: Précis for £5\n    item: #46\n")
                == #"""
                content/record.yml:3:11
                PROBLEM  The item starts with a # sign, so all of it is left out

                  2 │   - title: Précis for £5
                  3 │     item: #46
                    │           ^^^ left out

                A # sign after a space starts a note to colleagues, which is not published.

                Fix: put double quote marks around the whole of the item; or, if this is such a note, type
                a space after the #.

                  3 │     item: "#46"

                More about this: candour explain text-cut-by-hash

                """#
        )
    }

    @Test func putsQuoteMarksAroundTextThatStartsWithABracket() {
        #expect(
            message("title: [Draft] Minutes of 2 February  # to be approved\n")
                == #"""
                content/record.yml:1:8
                PROBLEM  The title starts with a square bracket, so it needs quote marks

                  1 │ title: [Draft] Minutes of 2 February  # to be approved
                    │        ^ this sign

                A square bracket at the start of a value opens a list, and only a list.

                Fix: put double quote marks around the whole of the title.

                  1 │ title: "[Draft] Minutes of 2 February"  # to be approved

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func suggestsWordsForAFigureWithASign() {
        #expect(
            message("force:\n  - logged: >260\n")
                == #"""
                content/record.yml:2:13
                PROBLEM  The value of logged starts with a > sign, so it needs quote marks

                  1 │ force:
                  2 │   - logged: >260
                    │             ^ this sign

                Alone on its line this sign announces text on the lines below it. For a figure, write
                “over” or “under” in words.

                Fix: put double quote marks around the whole of the value of logged.

                  2 │   - logged: ">260"

                More about this: candour explain text-starts-with-sign

                """#
        )
    }

    @Test func putsQuoteMarksAroundAnAsterisk() {
        #expect(
            message("place: Café, £5\nnote: *Restricted* until 2023\n")
                == #"""
                content/record.yml:2:7
                PROBLEM  The note starts with an asterisk (*), so it needs quote marks

                  1 │ place: Café, £5
                  2 │ note: *Restricted* until 2023
                    │       ^ this sign

                At the start of a value this sign has a meaning of its own, which records do not use.

                Fix: put double quote marks around the whole of the note.

                  2 │ note: "*Restricted* until 2023"

                More about this: candour explain text-starts-with-sign

                """#
        )
    }
}

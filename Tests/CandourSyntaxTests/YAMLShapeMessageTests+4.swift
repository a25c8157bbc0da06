import CandourDiagnostics
import Testing

extension YAMLShapeMessageTests {
    @Test func refusesASecondRecordInTheFile() {
        #expect(
            message("title: Café\n---\ntitle: £5\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  A file holds one record, so this line of hyphens or dots cannot stand here

                  1 │ title: Café
                  2 │ ---
                    │ ^^^ a second record would start here
                  3 │ title: £5

                What follows it would be lost.

                Fix: delete this line, or move what follows to a file of its own.

                More about this: candour explain several-documents

                """#
        )
    }

    @Test func refusesTextAfterDots() {
        #expect(
            message("title: Café\n...\ndate: 2022\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  A file holds one record, so this line of hyphens or dots cannot stand here

                  1 │ title: Café
                  2 │ ...
                    │ ^^^ a second record would start here
                  3 │ date: 2022

                What follows it would be lost.

                Fix: delete this line, or move what follows to a file of its own.

                More about this: candour explain several-documents

                """#
        )
    }

    @Test func refusesNestingOfMoreThanThirtyLevels() {
        #expect(
            message("list: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n")
                == #"""
                content/record.yml:1:36
                PROBLEM  Lists and fields stand inside one another more than 30 levels deep

                  1 │ list: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                    │                                    ^ here

                No record needs that, so it is nearly always a row of brackets or hyphens typed by
                mistake.

                Fix: remove the extra brackets or hyphens.

                More about this: candour explain too-deep

                """#
        )
    }

    @Test func pointsAtTheRightLineWhateverItIs() {
        #expect(
            message("title: \"é\nlist: {a: [b}\n\"\nx: !<y £5\n")
                == #"""
                content/record.yml:1:8
                PROBLEM  The title starts with a quote mark that is never closed

                  1 │ title: "é
                    │        ^ opened here
                  2 │ list: {a: [b}
                    │ ^^^^^^^^^^^^^ this would be read as part of it
                  3 │ "

                Everything up to the next quote mark would be read as part of the text.

                Fix: type a double quote mark where the text ends, or delete this one.

                More about this: candour explain quote-not-closed

                """#
        )
    }

    @Test func doesNotKnowWhatALineIs() {
        #expect(
            message("[é, b]\ntitle: £5\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  The fields cannot be read from this line on

                  1 │ [é, b]
                  2 │ title: £5
                    │ ^^^^^^^^^ cannot be read

                A field is a name, a colon, a space and a value. A list item is a hyphen, a space and a
                value.

                Check: this line and the one above it:
                  - does each field have a colon and a space after its name?
                  - do the lines that belong together start in the same column?
                  - does text with unusual signs in it have double quote marks around it?

                More about this: candour explain fields-not-understood

                """#
        )
    }

    @Test(arguments: ["--- title: £5\n", "Café\n\n  - \ntitle: £5\n"])
    func speaksOfNoSecondColonWhereThereIsNone(text: String) {
        #expect(readYAML(text).diagnostics.map(\.id.name) == ["fields-not-understood"])
    }

    @Test func removesHiddenLineBreaks() {
        #expect(
            message("title: Café\u{2028}£5\n")
                == #"""
                content/record.yml:1:12
                PROBLEM  This line has a hidden line break in it

                  1 │ title: Café\#u{2028}£5
                    │            ^ here

                Text pasted from Word or a PDF can carry a line break that editors do not show. It would
                cut the text in two.

                Fix: delete the hidden character at this place, and type a space instead.

                More about this: candour explain hidden-line-break

                """#
        )
    }

    @Test func removesControlCharacters() {
        #expect(
            message("title: Café\nsummary: £5\u{7} more\n")
                == #"""
                content/record.yml:2:12
                PROBLEM  This line has an invisible character in it that is not text

                  1 │ title: Café
                  2 │ summary: £5 more
                    │            ^ here

                Text pasted from Word, Excel or a PDF can carry such characters. No browser or screen
                reader knows what to do with them.

                Fix: delete the character at this place; retype the words on both sides if you cannot see
                it.

                More about this: candour explain control-character

                """#
        )
    }
}

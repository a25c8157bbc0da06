import Testing

extension YAMLShapeMessageTests {
    @Test func tellsAFieldAmongItems() {
        #expect(
            message("- a-bradnam\nname: Café\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  This field stands among the items of a list

                  1 │ - a-bradnam
                    │ ^^^^^^^^^^^ an item
                  2 │ name: Café
                    │ ^^^^^^^^^^ a field

                What starts in the same column is either all fields or all items of one list.

                Check: what the field belongs to:
                  - if it belongs to the item above, start it with two more spaces
                  - if it starts a new item, write a hyphen and a space before it

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func deletesSpacesAboveTheFields() {
        #expect(
            message("  title: Precept\ndate: 2022\n")
                == #"""
                content/record.yml:1:1
                PROBLEM  The first field starts further in than the fields below it

                  1 │   title: Precept
                    │ ^^ these spaces
                  2 │ date: 2022

                What belongs together starts in the same column, counted in spaces.

                Fix: delete the spaces at the start of the line.

                  1 │ title: Precept

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func findsTheBracketThatIsNeverClosed() {
        #expect(
            message("present: [edward-leigh, s-bywater\nabsent: [é]\n")
                == #"""
                content/record.yml:1:10
                PROBLEM  The value of present has an opening bracket that is not closed with ]

                  1 │ present: [edward-leigh, s-bywater
                    │          ^ opened here
                  2 │ absent: [é]

                Everything up to the next closing bracket would be read as part of it.

                Check: what the bracket is for:
                  - if it opens a list, type ] where the list ends
                  - if it is part of the text, put double quote marks around the whole of the value of
                    present

                More about this: candour explain bracket-not-matched

                """#
        )
    }

    @Test func findsABracketTooMany() {
        #expect(
            message("members:\n  - also: [the Panel]]\n")
                == #"""
                content/record.yml:2:22
                PROBLEM  There is one closing bracket too many

                  1 │ members:
                  2 │   - also: [the Panel]]
                    │                      ^ this one

                Every ] needs an opening bracket of the same sort before it.

                Check: what the brackets are for:
                  - if they hold a list, delete this one
                  - if they are part of the text, put double quote marks around the whole text

                More about this: candour explain bracket-not-matched

                """#
        )
    }

    @Test func doesNotReadOddBrackets() {
        #expect(
            message("vote: [for: 9: £5]\n")
                == #"""
                content/record.yml:1:14
                PROBLEM  What stands inside these brackets cannot be read

                  1 │ vote: [for: 9: £5]
                    │              ^ from here on

                Inside brackets every item ends with a comma, and text with signs in it needs quote marks.

                Fix: write each item on a line of its own, without the brackets.

                More about this: candour explain bracket-not-matched

                """#
        )
    }

    @Test func pointsAtADuplicateFieldAndTheFirstOne() {
        #expect(
            message("title: Précis\ndate: 2022\ntitle: £5\n")
                == #"""
                content/record.yml:3:1
                PROBLEM  The field title is given twice

                  1 │ title: Précis
                    │ ^^^^^ first given here
                  2 │ date: 2022
                  3 │ title: £5
                    │ ^^^^^ and again here

                Only one of the two values could be published, and nothing says which.

                Check: which value is right, and delete the other.

                More about this: candour explain duplicate-field

                """#
        )
    }

    @Test func asksForTheNameOfAField() {
        #expect(
            message("title: Café\n: £5\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  A field here has no name

                  1 │ title: Café
                  2 │ : £5
                    │ ^ no name before the colon

                A field is a name, a colon, a space and the value.

                Fix: write the name of the field before the colon.

                More about this: candour explain field-name-not-text

                """#
        )
    }

    @Test func refusesAListAsAName() {
        #expect(
            message("? [é]\n: £5\n")
                == #"""
                content/record.yml:1:3
                PROBLEM  The name of a field must be a plain word, before a colon

                  1 │ ? [é]
                    │   ^^^ in place of a name
                  2 │ : £5

                A question mark, a list or brackets cannot stand in place of a field’s name.

                Fix: write the name of the field, a colon and a space before the value.

                More about this: candour explain field-name-not-text

                """#
        )
    }

    @Test func refusesAMergeKey() {
        #expect(
            message("- a: £5\n  <<: é\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  A field cannot be called <<

                  1 │ - a: £5
                  2 │   <<: é
                    │   ^^ here

                In other programs it copies fields from elsewhere. In a record every field is written out.

                Fix: delete this line, and write the fields that it stands for.

                More about this: candour explain merge-key

                """#
        )
    }
}

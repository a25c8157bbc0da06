import Testing

extension YAMLShapeMessageTests {
    @Test func replacesANoBreakSpaceAtTheStart() {
        #expect(
            message("reviews:\n\u{A0}\u{A0}received: 46\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  There is a no-break space at the start of a line

                  1 │ reviews:
                  2 │ \#u{A0}\#u{A0}received: 46
                    │ ^^ here

                Word and web pages use characters that look like a space, or cannot be seen at all. Inside
                text they do no harm; here the line is not understood.

                Fix: delete it, and type an ordinary space.

                  2 │   received: 46

                More about this: candour explain no-break-space

                """#
        )
    }

    @Test func asksToRetypeANameWithANoBreakSpace() {
        #expect(
            message("legal\u{A0}power: Act 2011\n")
                == #"""
                content/record.yml:1:6
                PROBLEM  There is a no-break space in the name of a field

                  1 │ legal\#u{A0}power: Act 2011
                    │      ^ here

                Word and web pages use characters that look like a space, or cannot be seen at all. Inside
                text they do no harm; here the line is not understood.

                Fix: type the name of the field afresh.

                More about this: candour explain no-break-space

                """#
        )
    }

    @Test func linesAFieldUpWithItsItem() {
        #expect(
            message("agenda:\n  - number: 1\n     title: Café\n")
                == #"""
                content/record.yml:3:6
                PROBLEM  This line looks like a field, but starts further in than the field above it

                  1 │ agenda:
                  2 │   - number: 1
                    │     ^^^^^^ line 2 starts here
                  3 │      title: Café
                    │      ^^^^^ starts further in

                What belongs together starts in the same column, counted in spaces.

                Check: what this line is:
                  - if it is a field of its own, start it with 4 spaces
                  - if it goes on from the text above, put double quote marks around the whole of that
                    text

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func asksWhichLineAFieldBelongsWith() {
        #expect(
            message("agenda:\n  - number: 1\n   title: Café\n")
                == #"""
                content/record.yml:3:4
                PROBLEM  Line 3 does not line up with the lines it belongs to

                  1 │ agenda:
                    │ ^^^^^^ line 1 starts here
                  2 │   - number: 1
                    │     ^^^^^^ line 2 starts here
                  3 │    title: Café
                    │    ^^^^^ this line

                What belongs together starts in the same column, counted in spaces.

                Check: which line it belongs with:
                  - if it belongs with line 2, start it with 4 spaces
                  - if it belongs with line 1, start it with no spaces

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func asksWhetherADeeperLineIsAField() {
        #expect(
            message("title: Précis for £5\n  date: 2022\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  This line looks like a field, but starts further in than the field above it

                  1 │ title: Précis for £5
                    │ ^^^^^ line 1 starts here
                  2 │   date: 2022
                    │   ^^^^ starts further in

                What belongs together starts in the same column, counted in spaces.

                Check: what this line is:
                  - if it is a field of its own, start it with no spaces
                  - if it goes on from the text above, put double quote marks around the whole of that
                    text

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func linesAnItemUpWithItsList() {
        #expect(
            message("also:\n  - the Café\n   - the £5 board\n")
                == #"""
                content/record.yml:3:4
                PROBLEM  Line 3 does not line up with the lines it belongs to

                  1 │ also:
                  2 │   - the Café
                    │   ^ line 2 starts here
                  3 │    - the £5 board
                    │    ^ this line

                What belongs together starts in the same column, counted in spaces.

                Fix: line it up with line 2: 2 spaces at the start of line 3.

                  3 │   - the £5 board

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func asksForTheListInPlaceOfAValue() {
        #expect(
            message("also: the Panel\n  - the Board\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  This list item stands below a value, so it would be joined to it as text

                  1 │ also: the Panel
                    │       ^^^^^^^^^ the value is here
                  2 │   - the Board
                    │   ^ this item

                A field holds either text or a list, not both.

                Check: what the value of also is:
                  - if it is a list, move the value above to an item of its own, after a hyphen
                  - if it is text, put double quote marks around the whole of it, from its first line to
                    its last

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func asksWhatFollowsAClosedValue() {
        #expect(
            message("title: \"Précis\"\n  for £5\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  The title is complete, but more text stands on the line below

                  1 │ title: "Précis"
                    │        ^^^^^^^^ the value is here
                  2 │   for £5
                    │   ^^^^^^ this line

                A closing quote mark or bracket ends a value.

                Check: what this line is:
                  - if it belongs to the value, move the closing mark behind it
                  - if it is a field, write its name, a colon and a space, and start it where the line
                    above starts

                More about this: candour explain wrong-indentation

                """#
        )
    }

    @Test func tellsAnItemAmongFields() {
        #expect(
            message("title: Café\n- number: 1\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  This list item stands among fields

                  1 │ title: Café
                    │ ^^^^^^^^^^^ a field
                  2 │ - number: 1
                    │ ^^^^^^^^^^^ an item

                What starts in the same column is either all fields or all items of one list.

                Check: what the item belongs to:
                  - if the title is a list, leave nothing behind its colon and write each item below it
                  - if this is text that starts with a hyphen, put quote marks around the whole of it

                More about this: candour explain wrong-indentation

                """#
        )
    }
}

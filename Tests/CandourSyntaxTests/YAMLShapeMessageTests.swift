import Testing

/// What is said of names, hyphens, spaces and columns.
@Suite struct YAMLShapeMessageTests {
    @Test func typesTheSpaceAfterAColon() {
        #expect(
            message("title:Precept\ndate: 2022\n")
                == #"""
                content/record.yml:1:6
                PROBLEM  The colon after title needs a space behind it

                  1 │ title:Precept
                    │      ^ no space behind this colon
                  2 │ date: 2022

                Without the space the whole line is read as one long word, and the field is lost.

                Fix: type a space after the colon.

                  1 │ title: Precept

                More about this: candour explain missing-space-after-colon

                """#
        )
    }

    @Test func asksForAColon() {
        #expect(
            message("title: Précis\nsummary Raises £5\ndate: 2022\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  This line has no colon, so it is not a field

                  1 │ title: Précis
                  2 │ summary Raises £5
                    │ ^^^^^^^^^^^^^^^^^ no colon
                  3 │ date: 2022

                Every field is a name, a colon, a space and a value.

                Check: what this line is:
                  - if it is a field, write a colon and a space after its name
                  - if it goes on from the text above, start it with 2 spaces

                More about this: candour explain missing-colon

                """#
        )
    }

    @Test func typesTheColonAboveAList() {
        #expect(
            message("agenda\n  - number: 1\n")
                == #"""
                content/record.yml:1:1
                PROBLEM  The name of this field needs a colon after it

                  1 │ agenda
                    │ ^^^^^^ no colon
                  2 │   - number: 1

                Without the colon the lines below do not belong to it.

                Fix: type a colon after the name.

                  1 │ agenda:

                More about this: candour explain missing-colon

                """#
        )
    }

    @Test func asksForTheColonOfTheFirstField() {
        #expect(
            message("title Precept\ndate: 2022\n")
                == #"""
                content/record.yml:1:1
                PROBLEM  This line has no colon, so it is not a field

                  1 │ title Precept
                    │ ^^^^^^^^^^^^^ no colon
                  2 │ date: 2022

                Every field is a name, a colon, a space and a value.

                Fix: write a colon and a space after the name of the field.

                More about this: candour explain missing-colon

                """#
        )
    }

    @Test func typesTheSpaceAfterAHyphen() {
        #expect(
            message("also:\n  -the Panel\n  -the Board\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  The hyphen of a list item needs a space behind it

                  1 │ also:
                  2 │   -the Panel
                    │   ^ no space behind this hyphen
                  3 │   -the Board

                Without the space the line is read as text and not as an item of the list.

                Fix: type a space after the hyphen.

                  2 │   - the Panel

                More about this: candour explain missing-space-after-hyphen

                content/record.yml:3:3
                PROBLEM  The hyphen of a list item needs a space behind it

                  2 │   -the Panel
                  3 │   -the Board
                    │   ^ no space behind this hyphen

                Without the space the line is read as text and not as an item of the list.

                Fix: type a space after the hyphen.

                  3 │   - the Board

                More about this: candour explain missing-space-after-hyphen

                """#
        )
    }

    @Test func replacesADashFromWord() {
        #expect(
            message("also:\n  – the Café\n  – the £5 board\n")
                == #"""
                content/record.yml:2:3
                PROBLEM  This list item starts with “–” where a hyphen is needed

                  1 │ also:
                  2 │   – the Café
                    │   ^ not a hyphen
                  3 │   – the £5 board

                Word turns hyphens into dashes and bullets, and the item would be lost in the text around
                it.

                Fix: start the line with a hyphen and a space.

                  2 │   - the Café

                More about this: candour explain list-dash

                content/record.yml:3:3
                PROBLEM  This list item starts with “–” where a hyphen is needed

                  2 │   – the Café
                  3 │   – the £5 board
                    │   ^ not a hyphen

                Word turns hyphens into dashes and bullets, and the item would be lost in the text around
                it.

                Fix: start the line with a hyphen and a space.

                  3 │   - the £5 board

                More about this: candour explain list-dash

                """#
        )
    }

    @Test func replacesATab() {
        #expect(
            message("reviews:\n\u{9}received: 46\n")
                == #"""
                content/record.yml:2:1
                PROBLEM  This line starts with a tab, where only spaces count

                  1 │ reviews:
                  2 │     received: 46
                    │ ^^^^ a tab

                Tabs are wider in some programs than in others, so nobody could tell what belongs
                together.

                Fix: delete the tab, and type spaces until the line stands where it belongs.

                More about this: candour explain tab-at-start

                """#
        )
    }

    @Test func replacesANoBreakSpaceAfterAColon() {
        #expect(
            message("place: Café £5\ntitle:\u{A0}Precept\n")
                == #"""
                content/record.yml:2:7
                PROBLEM  There is a no-break space after the colon of a field

                  1 │ place: Café £5
                  2 │ title:\#u{A0}Precept
                    │       ^ here

                Word and web pages use characters that look like a space, or cannot be seen at all. Inside
                text they do no harm; here the line is not understood.

                Fix: delete it, and type an ordinary space.

                  2 │ title: Precept

                More about this: candour explain no-break-space

                """#
        )
    }

    @Test func replacesANoBreakSpaceAfterAHyphen() {
        #expect(
            message("also:\n  -\u{A0}the Panel\n")
                == #"""
                content/record.yml:2:4
                PROBLEM  There is a no-break space after the hyphen of a list item

                  1 │ also:
                  2 │   -\#u{A0}the Panel
                    │    ^ here

                Word and web pages use characters that look like a space, or cannot be seen at all. Inside
                text they do no harm; here the line is not understood.

                Fix: delete it, and type an ordinary space.

                  2 │   - the Panel

                More about this: candour explain no-break-space

                """#
        )
    }
}

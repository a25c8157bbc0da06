import Testing

/// Messages about headings and numbers, whole.
struct MarkdownHeadingMessageTests {
    @Test func headingOfTheFirstLevel() {
        #expect(
            MarkdownTape("Overview of £5\n\n# Précis\n").rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  The heading “Précis” is of the first level, which is for the title of the page

                  2 │
                  3 │ # Précis
                    │ ^ a heading of the first level

                The page has one main heading: the title at the top of the file. Headings in the text come
                below it.

                Fix: begin the heading with ## instead.

                  3 │ ## Précis

                More about this: candour explain heading-first-level

                """#)
    }

    @Test func underlinedHeadingOfTheFirstLevel() {
        #expect(
            MarkdownTape("Précis\n======\n").rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  The heading “Précis” is of the first level, which is for the title of the page

                  1 │ Précis
                    │ ^^^^^^ a heading of the first level
                  2 │ ======

                The page has one main heading: the title at the top of the file. Headings in the text come
                below it.

                Fix: write ## before the words, and remove the line of = signs.

                More about this: candour explain heading-first-level

                """#)
    }

    @Test func skippedLevel() {
        #expect(
            MarkdownTape("## Bids\n\n#### Café\n").rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  The heading “Café” skips a level

                  2 │
                  3 │ #### Café
                    │ ^^^^ expected ###

                The heading before it begins with ##. People who move from heading to heading with a
                screen reader think that something is missing.

                Fix: begin the heading with ###.

                  3 │ ### Café

                More about this: candour explain heading-level-skipped

                """#)
    }

    @Test func firstHeadingTooDeep() {
        #expect(
            MarkdownTape("### Bids\n").rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  The heading “Bids” skips a level

                  1 │ ### Bids
                    │ ^^^ expected ##

                It is the first heading, which comes below the title of the page. People who move from
                heading to heading with a screen reader think that something is missing.

                Fix: begin the heading with ##.

                  1 │ ## Bids

                More about this: candour explain heading-level-skipped

                """#)
    }

    @Test func emptyHeading() {
        #expect(
            MarkdownTape("Text\n\n##\n").rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  This heading has no words

                  2 │
                  3 │ ##
                    │ ^^ no words here

                Screen readers announce headings, and lists of contents are made from them.

                Fix: write the heading after the # marks, or remove the line.

                More about this: candour explain heading-empty

                """#)
    }

    @Test func numberTwice() {
        #expect(
            MarkdownTape("## 46. Precept\n\n1) First\n\nA break.\n\n1) Second\n", numbering: true).rendered
                == #"""
                content/pages/a.md:7:1
                PROBLEM  The number 46.1 stands twice in this file

                  2 │
                  3 │ 1) First
                    │ ^ 46.1 is here already
                  4 │
                  5 │ A break.
                  6 │
                  7 │ 1) Second
                    │ ^ 46.1 again

                The number is the address of the place (#46.1). A link to it could lead to only one of the
                two.

                Check: which of the two is wrong?
                  - if a number was mistyped, correct it
                  - if a list was interrupted, let its second part go on with the next number

                More about this: candour explain number-used-twice

                """#)
    }

    @Test func paragraphNumberTwice() {
        #expect(
            MarkdownTape("5.12 One\n\n5.12 Two\n", numbering: true).rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  The number 5.12 stands twice in this file

                  1 │ 5.12 One
                    │ ^^^^ 5.12 is here already
                  2 │
                  3 │ 5.12 Two
                    │ ^^^^ 5.12 again

                The number is the address of the place (#5.12). A link to it could lead to only one of the
                two.

                Check: which of the two is wrong?
                  - if a number was mistyped, correct it
                  - if a list was interrupted, let its second part go on with the next number

                More about this: candour explain number-used-twice

                """#)
    }

    @Test func listNumberChanged() {
        #expect(
            MarkdownTape("1. a\n2. b\n4. c\n").rendered
                == #"""
                content/pages/a.md:3:1
                PROBLEM  This item is numbered 4, but would be shown as number 3

                  2 │ 2. b
                  3 │ 4. c
                    │ ^ would be shown as 3

                Items of a list are counted one by one from the number of the first. People quote these
                numbers, so they must be the ones you wrote.

                Check: which number is meant?
                  - if 4 is a slip, change it to 3
                  - if an item is missing, put it back
                  - if a new list begins here, write a line of text before it

                More about this: candour explain list-number-changed

                """#)
    }
}

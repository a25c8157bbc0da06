import Testing

/// Messages about what is too much to be read, whole.
struct MarkdownBoundsMessageTests {
    @Test func textTooLarge() {
        #expect(
            MarkdownTape(String(repeating: "x", count: 2_000_001)).rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  The text of this file is too long for one page

                  1 │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                    │ ^ 2,000 kilobytes of text

                The longest text that can be read is 2 megabytes, about 300,000 words.

                Fix: split it into several files, one for each part.

                More about this: candour explain text-too-large

                """#)
    }

    @Test func tableTooWide() {
        #expect(
            MarkdownTape(String(repeating: "|", count: 201)).rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  This line has more than 200 columns

                  1 │ ||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||…
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 201 bars

                Nobody can read a table that wide on a page.

                Fix: publish the table as a CSV file, and show the columns that matter.

                More about this: candour explain table-too-large

                """#)
    }

    @Test func rowTooLarge() {
        #expect(
            MarkdownTape("a|" + String(repeating: "x", count: 100_000)).rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  This line of a table has more than 100,000 letters and signs

                  1 │ a|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100,002 letters and signs in one line

                Nobody can read a table with such a line on a page.

                Fix: publish the table as a CSV file, and show the part that matters.

                More about this: candour explain table-too-large

                """#)
    }

    @Test func tooManyCells() {
        #expect(
            MarkdownTape(
                String(repeating: "a|", count: 150) + "\n" + String(repeating: "-|", count: 150) + "\n"
                    + String(repeating: "a\n", count: 2_000)
            ).rendered
                == #"""
                content/pages/a.md:1326:1
                PROBLEM  The tables of this text have more than 200,000 cells

                  1325 │ a
                  1326 │ a
                       │ ^ more than 200,000 cells up to here
                  1327 │ a

                Nobody can read a table that long on a page.

                Fix: publish the table as a CSV file, and show the rows that matter.

                More about this: candour explain table-too-large

                """#)
    }

    @Test func tooDeep() {
        #expect(
            MarkdownTape(String(repeating: ">", count: 41)).rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  Quotations and lists are nested more than 40 deep here

                  1 │ >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 41 levels

                This is rarely meant: lines copied from an email often begin with many > marks.

                Fix: remove the marks at the start of the line that are not needed.

                More about this: candour explain nesting-too-deep

                """#)
    }

    @Test func tooTangled() {
        #expect(
            MarkdownTape(String(repeating: "\"'", count: 10_001)).rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  This passage has thousands of quote marks or HTML marks without a blank line between

                  1 │ "'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'"'…
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too many marks up to here

                It would take very long to read, and is probably data, not text.

                Fix: publish the data as a file of its own, or break the passage into paragraphs.

                More about this: candour explain text-too-tangled

                """#)
    }
}

import Testing

/// Messages about HTML in Markdown, whole.
struct MarkdownHTMLMessageTests {
    @Test func htmlInline() {
        #expect(
            MarkdownTape("Costs £5 é <b>now</b>\n").rendered
                == #"""
                content/pages/a.md:1:12
                PROBLEM  HTML cannot be used in the text: <b>

                  1 │ Costs £5 é <b>now</b>
                    │            ^^^ this tag

                Pages are made from Markdown alone, so that every page stays accessible and safe.

                Fix: write **words** for strong emphasis.

                More about this: candour explain html-in-text

                """#)
    }

    @Test func htmlBlock() {
        #expect(
            MarkdownTape("- item\n\n  <table>\n  <tr>\n").rendered
                == #"""
                content/pages/a.md:3:3
                PROBLEM  HTML cannot be used in the text: <table>

                  2 │
                  3 │   <table>
                    │   ^^^^^^^ this tag
                  4 │   <tr>

                Pages are made from Markdown alone, so that every page stays accessible and safe.

                Fix: write a table with | marks and a line of dashes below its headings.

                More about this: candour explain html-in-text

                """#)
    }

    @Test func htmlComment() {
        #expect(
            MarkdownTape("Text <!-- note to Jane -->\n").rendered
                == #"""
                content/pages/a.md:1:6
                PROBLEM  HTML comments cannot be used in the text

                  1 │ Text <!-- note to Jane -->
                    │      ^^^^^^^^^^^^^^^^^^^^^ a comment or declaration

                Anybody can read them in the source of the page.

                Fix: remove it. For a note to colleagues, write a line that begins with # between the ---
                lines.

                More about this: candour explain html-in-text

                """#)
    }

    @Test func htmlUnknownTag() {
        #expect(
            MarkdownTape("Write <name> here\n").rendered
                == #"""
                content/pages/a.md:1:7
                PROBLEM  HTML cannot be used in the text: <name>

                  1 │ Write <name> here
                    │       ^^^^^^ this tag

                Pages are made from Markdown alone, so that every page stays accessible and safe.

                Fix: remove it. If it is meant to be read as it is, write a backslash before it: \<name>.

                More about this: candour explain html-in-text

                """#)
    }

    @Test func htmlLineBreak() {
        #expect(
            MarkdownTape("One<br/>two\n").rendered
                == #"""
                content/pages/a.md:1:4
                PROBLEM  HTML cannot be used in the text: <br>

                  1 │ One<br/>two
                    │    ^^^^^ this tag

                Pages are made from Markdown alone, so that every page stays accessible and safe.

                Fix: end the line with a backslash \ to begin a new line, or leave a blank line for a new
                paragraph.

                More about this: candour explain html-in-text

                """#)
    }
}

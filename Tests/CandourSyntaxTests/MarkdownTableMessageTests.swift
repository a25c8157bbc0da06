import Testing

/// Messages about tables in Markdown, whole.
struct MarkdownTableMessageTests {
    @Test func rowTooLong() {
        #expect(
            MarkdownTape("| Fund | Amount |\n|---|--:|\n| Café | £5 | 2022 |\n").rendered
                == #"""
                content/pages/a.md:3:15
                PROBLEM  This row has 3 cells, but the table has 2 columns

                  2 │ |---|--:|
                  3 │ | Café | £5 | 2022 |
                    │               ^^^^ has no column

                What stands beyond the last column would not be shown. An upright bar | begins a new cell
                everywhere in a table, also inside code and links.

                Check: what does the bar stand for?
                  - if a bar is part of the text, write a backslash before it: \|
                  - if the table needs another column, add it to the headings and to the line of dashes

                More about this: candour explain table-row-too-long

                """#)
    }

    @Test func tableNotRecognised() {
        #expect(
            MarkdownTape("| Fund | Amount |\n|---|\n| Café | £5 |\n").rendered
                == #"""
                content/pages/a.md:2:1
                PROBLEM  This looks like a table, but would be shown as plain text

                  1 │ | Fund | Amount |
                    │ ^^^^^^^^^^^^^^^^^ 2 headings
                  2 │ |---|
                    │ ^^^^^ 1 column
                  3 │ | Café | £5 |

                The line of dashes has 1 column, the line above it 2 headings.

                Fix: give the line of dashes as many columns as there are headings.

                More about this: candour explain table-not-recognised

                """#)
    }

    @Test func captionNotPlain() {
        #expect(
            MarkdownTape("Table: Awards, see [it](record:a)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").rendered
                == #"""
                content/pages/a.md:1:1
                PROBLEM  The caption of a table is plain words: no link, picture or footnote

                  1 │ Table: Awards, see [it](record:a)
                    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  2 │

                Screen readers read the caption as the name of the table.

                Fix: move the link or footnote to a sentence before or after the table.

                More about this: candour explain table-caption-not-plain

                """#)
    }

    @Test func captionWithoutTable() {
        #expect(
            MarkdownTape("Table: Awards\n\nText\n").rendered
                == #"""
                content/pages/a.md:1:1
                WARNING  This caption has no table below it

                  1 │ Table: Awards
                    │ ^^^^^^^^^^^^^ no table below this line
                  2 │

                “Table:” at the start of a paragraph makes it the caption of the table right below. Here
                it would be shown as an ordinary paragraph.

                Check: what does it belong to?
                  - if it is a caption, move it right above its table
                  - if it is text, begin the sentence with another word

                More about this: candour explain table-caption-alone

                """#)
    }
}

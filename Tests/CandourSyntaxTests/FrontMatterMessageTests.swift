import Testing

/// What is said of the lines of hyphens around the fields.
@Suite struct FrontMatterMessageTests {
    @Test func asksForTheMissingFrontMatter() {
        #expect(
            frontMatterMessage("## Café\n\nText.\n")
                == #"""
                content/record.md:1:1
                PROBLEM  This file has no fields at the top

                  1 │ ## Café
                    │ ^^^^^^^
                  2 │

                A record starts with its fields, such as its title, between two lines of three hyphens.
                The text of the page follows below.

                Fix: add the fields at the top, between two lines of three hyphens; another file of the
                same folder shows which.

                More about this: candour explain front-matter-missing

                """#
        )
    }

    @Test func opensTheFrontMatter() {
        #expect(
            frontMatterMessage("title: Café\n---\nText.\n")
                == #"""
                content/record.md:1:1
                PROBLEM  The line of three hyphens above the fields is missing

                  1 │ title: Café
                    │ ^^^^^^^^^^^ the fields start here
                  2 │ ---

                Without it the fields would be printed on the page as if they were text.

                Fix: type three hyphens on a line of their own above the first field.

                  1 │ ---
                  2 │ title: Café

                More about this: candour explain front-matter-not-opened

                """#
        )
    }

    @Test func closesTheFrontMatter() {
        #expect(
            frontMatterMessage("---\ntitle: Café\n\nText.\n")
                == #"""
                content/record.md:1:1
                PROBLEM  The fields at the top are never closed with a second line of three hyphens

                  1 │ ---
                    │ ^^^ the fields start here
                  2 │ title: Café

                Without it nobody can tell where the fields end and the text of the page begins.

                Fix: type three hyphens on a line of their own below the last field.

                More about this: candour explain front-matter-not-closed

                """#
        )
    }

    @Test func replacesWordDashesAbove() {
        #expect(
            frontMatterMessage("———\ntitle: Café\n---\nText.\n")
                == #"""
                content/record.md:1:1
                PROBLEM  The line above the fields must be three hyphens and nothing else

                  1 │ ———
                    │ ^^^ this line
                  2 │ title: Café

                Word processors turn hyphens into longer dashes, which look alike and are other
                characters.

                Fix: type three hyphens on this line.

                  1 │ ---

                More about this: candour explain front-matter-dashes

                """#
        )
    }

    @Test func replacesWordDashesBelow() {
        #expect(
            frontMatterMessage("---\ntitle: Café\n–––\nText.\n")
                == #"""
                content/record.md:3:1
                PROBLEM  The line below the fields must be three hyphens and nothing else

                  2 │ title: Café
                  3 │ –––
                    │ ^^^ this line
                  4 │ Text.

                Word processors turn hyphens into longer dashes, which look alike and are other
                characters.

                Fix: type three hyphens on this line.

                  3 │ ---

                More about this: candour explain front-matter-dashes

                """#
        )
    }

    @Test func movesTextBesideTheHyphens() {
        #expect(
            frontMatterMessage("--- title: Café\ndate: 2022\n---\nText.\n")
                == #"""
                content/record.md:1:1
                PROBLEM  The line above the fields must be three hyphens and nothing else

                  1 │ --- title: Café
                    │ ^^^^^^^^^^^^^^^ this line
                  2 │ date: 2022

                What stands after the hyphens on the same line would be lost.

                Fix: move what follows the three hyphens to a line of its own.

                More about this: candour explain front-matter-dashes

                """#
        )
    }

    @Test func deletesBlankLinesAbove() {
        #expect(
            frontMatterMessage("\n\n---\ntitle: Café\n---\n")
                == #"""
                content/record.md:3:1
                PROBLEM  There are blank lines above the fields

                  2 │
                  3 │ ---
                    │ ^^^ this line must be line 1
                  4 │ title: Café

                The three hyphens that open the fields must be the first thing in the file.

                Fix: delete the blank lines above the three hyphens.

                  1 │ ---

                More about this: candour explain front-matter-blank-lines

                """#
        )
    }
}

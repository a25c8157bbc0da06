extension EditorMistake {
    /// Ten mistakes of pages.
    static let pages: [EditorMistake] = [
        EditorMistake(
            "has no title", in: "pages/about.md", ("title: About the office\n", ""),
            says: """
                content/pages/about.md:2:1
                PROBLEM  The field title is missing in this page

                  1 │ ---
                  2 │ summary: What the police and crime commissioner and the office do.
                    │ ^
                  3 │ ---

                The heading of the page.

                Fix: add a line `title:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "misspells a field", in: "pages/about.md", ("summary:", "sumary:"),
            says: """
                content/pages/about.md:3:1
                PROBLEM  There is no field called “sumary” in this page

                  2 │ title: About the office
                  3 │ sumary: What the police and crime commissioner and the office do.
                    │ ^^^^^^ did you mean summary?
                  4 │ ---

                Field names are lower case, with underscores between words. What stands under an unknown
                name would be left out of the page.

                Fix: change the name to summary.

                  3 │ summary: What the police and crime commissioner and the office do.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "writes an id into the file", in: "pages/about.md",
            (
                "title:",
                """
                id: about
                title:
                """
            ),
            says: """
                content/pages/about.md:2:1
                PROBLEM  There is no field called “id” in this page

                  1 │ ---
                  2 │ id: about
                    │ ^^ not a field of this page
                  3 │ title: About the office

                What stands under an unknown name would be left out of the page.

                Fix: remove the line: the address follows from the name of the file.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "links to a record that is not there", in: "pages/about.md",
            ("people/darryl-preston", "people/daryl-preston"),
            says: """
                content/pages/about.md:5:47
                PROBLEM  There is no person called “people/daryl-preston”

                  4 │ ---
                  5 │ The office supports the [commissioner](record:people/daryl-preston).
                    │                                               ^^^^^^^^^^^^^^^^^^^^ nothing in content/people/ has this id

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - people/darryl-preston: Darryl Preston
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found
                """),
        EditorMistake(
            "links to a page by its file", in: "pages/about.md",
            ("record:people/darryl-preston", "darryl-preston.md"),
            says: """
                content/pages/about.md:5:40
                PROBLEM  The link to “darryl-preston.md” is not a full address

                  4 │ ---
                  5 │ The office supports the [commissioner](darryl-preston.md).
                    │                                        ^^^^^^^^^^^^^^^^^ neither a record nor a full address

                Addresses of pages are made from the records, and would change under such a link. Links to
                records are checked, and stay right.

                Check: where does it lead?
                  - to a page of this website: write record: and the record, as in
                    (record:decisions/precept-2022-23)
                  - to a file beside this one: write file: and its name, as in (file:agenda.pdf)
                  - to another website: write the full address, beginning with https://

                More about this: candour explain link-not-a-full-address
                """),
        EditorMistake(
            "writes HTML", in: "pages/about.md", ("The office supports", "<b>The office</b> supports"),
            says: """
                content/pages/about.md:5:1
                PROBLEM  HTML cannot be used in the text: <b>

                  4 │ ---
                  5 │ <b>The office</b> supports the [commissioner](record:people/darryl-preston).
                    │ ^^^ this tag

                Pages are made from Markdown alone, so that every page stays accessible and safe.

                Fix: write **words** for strong emphasis.

                More about this: candour explain html-in-text
                """),
        EditorMistake(
            "skips a level of headings", in: "pages/about.md",
            (
                "The office",
                """
                ### What it does

                The office
                """
            ),
            says: """
                content/pages/about.md:5:1
                PROBLEM  The heading “What it does” skips a level

                  4 │ ---
                  5 │ ### What it does
                    │ ^^^ expected ##
                  6 │

                It is the first heading, which comes below the title of the page. People who move from
                heading to heading with a screen reader think that something is missing.

                Fix: begin the heading with ##.

                  5 │ ## What it does

                More about this: candour explain heading-level-skipped
                """),
        EditorMistake(
            "shows a picture of another website", in: "pages/about.md",
            (
                "The office",
                """
                ![The hub](https://opcc.example.org/hub.jpg)

                The office
                """
            ),
            says: """
                content/pages/about.md:5:12
                PROBLEM  A picture must be a file beside the record

                  4 │ ---
                  5 │ ![The hub](https://opcc.example.org/hub.jpg)
                    │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not a file of this record
                  6 │

                A picture from elsewhere can change or vanish, and tells another website who reads the
                page.

                Fix: save the picture beside the record, and write file: and its name, as in
                (file:map.png).

                More about this: candour explain picture-elsewhere
                """),
        EditorMistake(
            "forgets the second line of hyphens", in: "pages/about.md",
            (
                """
                do.
                ---

                """, "do.\n\n"
            ),
            says: """
                content/pages/about.md:1:1
                PROBLEM  The fields at the top are never closed with a second line of three hyphens

                  1 │ ---
                    │ ^^^ the fields start here
                  2 │ title: About the office

                Without it nobody can tell where the fields end and the text of the page begins.

                Fix: type three hyphens on a line of their own below the last field.

                More about this: candour explain front-matter-not-closed
                """),
        EditorMistake(
            "makes a heading of the title", in: "pages/about.md",
            (
                "The office supports",
                """
                # About the office

                The office supports
                """
            ),
            says: """
                content/pages/about.md:5:1
                PROBLEM  The heading “About the office” is of the first level, which is for the title of the page

                  4 │ ---
                  5 │ # About the office
                    │ ^ a heading of the first level
                  6 │

                The page has one main heading: the title at the top of the file. Headings in the text come
                below it.

                Fix: begin the heading with ## instead.

                  5 │ ## About the office

                More about this: candour explain heading-first-level
                """),
    ]
}

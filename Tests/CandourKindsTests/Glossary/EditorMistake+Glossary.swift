extension EditorMistake {
    /// Ten mistakes of glossary entries.
    static let glossary: [EditorMistake] = [
        EditorMistake(
            "writes the acronym into its expansion", in: "glossary.yml",
            ("expansion: Independent Custody Visitor\n", "expansion: ICV (Independent Custody Visitor)\n"),
            says: """
                content/glossary.yml:2:14
                PROBLEM  The expansion of ICV has the acronym in it

                  1 │ - acronym: ICV
                    │            ^^^ the acronym
                  2 │   expansion: ICV (Independent Custody Visitor)
                    │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  3 │   also: [Independent Custody Visiting]

                Pages show the expansion with the acronym, which readers would then hear twice.

                Fix: write the words alone: Independent Custody Visitor.

                More about this: candour explain acronym-in-expansion
                """),
        EditorMistake(
            "writes the acronym in brackets after its expansion", in: "glossary.yml",
            ("expansion: Independent Custody Visitor\n", "expansion: Independent Custody Visitor (ICV)\n"),
            says: """
                content/glossary.yml:2:14
                PROBLEM  The expansion of ICV has the acronym in it

                  1 │ - acronym: ICV
                    │            ^^^ the acronym
                  2 │   expansion: Independent Custody Visitor (ICV)
                    │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  3 │   also: [Independent Custody Visiting]

                Pages show the expansion with the acronym, which readers would then hear twice.

                Fix: write the words alone: Independent Custody Visitor.

                More about this: candour explain acronym-in-expansion
                """),
        EditorMistake(
            "leaves the expansion out", in: "glossary.yml",
            (
                """
                  expansion: Independent Custody Visitor
                  also: [Independent Custody Visiting]

                """, ""
            ),
            says: """
                content/glossary.yml:1:3
                PROBLEM  The field expansion is missing in this glossary entry

                  1 │ - acronym: ICV
                    │   ^
                  2 │   definition: A volunteer who visits police stations unannounced, and asks how detained people are t…

                An acronym is explained by the words that its letters stand for.

                Fix: add a line `expansion:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "writes the acronym with full stops", in: "glossary.yml", ("acronym: ICV", "acronym: I.C.V."),
            says: """
                content/glossary.yml:1:12
                PROBLEM  “I.C.V.” is not an acronym as texts have it

                  1 │ - acronym: I.C.V.
                    │            ^^^^^^
                  2 │   expansion: Independent Custody Visitor

                An acronym is one word of up to 12 letters and digits. It begins with a capital, and has a
                second.

                Fix: write ICV, without full stops and spaces.

                  1 │ - acronym: ICV

                More about this: candour explain not-an-acronym
                """),
        EditorMistake(
            "calls the short form otherwise", in: "glossary.yml", ("- acronym: ICV", "- abbreviation: ICV"),
            says: """
                content/glossary.yml:1:3
                PROBLEM  There is no field called “abbreviation” in this glossary entry

                  1 │ - abbreviation: ICV
                    │   ^^^^^^^^^^^^ did you mean acronym?
                  2 │   expansion: Independent Custody Visitor

                What stands under an unknown name would be left out of the page.

                Fix: write `acronym:` instead, with text, in plain words.

                More about this: candour explain unknown-field
                """),
        EditorMistake(
            "leaves a word out of the expansion", in: "glossary.yml",
            ("expansion: Independent Custody Visitor\n", "expansion: Independent Visitor\n"),
            says: """
                content/glossary.yml:2:14
                WARNING  “Independent Visitor” does not have the letters of ICV in their order

                  1 │ - acronym: ICV
                    │            ^^^ the acronym
                  2 │   expansion: Independent Visitor
                    │              ^^^^^^^^^^^^^^^^^^^
                  3 │   also: [Independent Custody Visiting]

                A word may be missing, or two letters changed places.

                Check: which is wrong?
                  - the acronym
                  - the expansion
                  - neither: then accept this message, with the reason

                More about this: candour explain letters-do-not-fit
                """),
        EditorMistake(
            "explains a word with an expansion", in: "glossary.yml",
            (
                """
                - term: Precept
                  definition:
                """,
                """
                - term: Precept
                  expansion:
                """
            ),
            says: """
                content/glossary.yml:5:3
                PROBLEM  The field definition is missing in this glossary entry

                  4 │   definition: A volunteer who visits police stations unannounced, and asks how detained people are t…
                  5 │ - term: Precept
                    │   ^
                  6 │   expansion: The part of the council tax that pays for the police.

                A word is explained in a sentence or two.

                Fix: add a line `definition:` with text, in plain words.

                More about this: candour explain missing-field
                """),
        EditorMistake(
            "explains an acronym twice", in: "glossary.yml",
            (
                "- term: Precept",
                """
                - acronym: ICV
                  expansion: Independent Custody Visitors
                - term: Precept
                """
            ),
            says: """
                content/glossary.yml:5:12
                PROBLEM  “ICV” stands twice in glossary.yml

                  1 │ - acronym: ICV
                    │            ^^^ here
                  2 │   expansion: Independent Custody Visitor
                  3 │   also: [Independent Custody Visiting]
                  4 │   definition: A volunteer who visits police stations unannounced, and asks how detained people are t…
                  5 │ - acronym: ICV
                    │            ^^^ and here
                  6 │   expansion: Independent Custody Visitors

                Both would have the address /glossary/icv/.

                Fix: make one entry of the two.

                More about this: candour explain id-twice
                """),
        EditorMistake(
            "writes a colon in the definition", in: "glossary.yml",
            ("definition: The part", "definition: Council tax: the part"),
            says: """
                content/glossary.yml:6:26
                PROBLEM  The definition contains a colon, so it needs quote marks

                  5 │ - term: Precept
                  6 │   definition: Council tax: the part of the council tax that pays for the police.
                    │                          ^ this colon

                In these files a colon followed by a space separates a field from its value. The second
                colon on line 6 makes the definition look like another field.

                Fix: put double quote marks around the whole of the definition.

                  6 │   definition: "Council tax: the part of the council tax that pays for the police."

                More about this: candour explain colon-in-text
                """),
        EditorMistake(
            "calls the word to explain otherwise", in: "glossary.yml", ("- term: Precept", "- word: Precept"),
            says: """
                content/glossary.yml:5:3
                PROBLEM  There is no field called “word” in this glossary entry

                  4 │   definition: A volunteer who visits police stations unannounced, and asks how detained people are t…
                  5 │ - word: Precept
                    │   ^^^^ did you mean term?
                  6 │   definition: The part of the council tax that pays for the police.

                What stands under an unknown name would be left out of the page.

                Fix: write `term:` instead, with text, in plain words.

                More about this: candour explain unknown-field
                """),
    ]
}

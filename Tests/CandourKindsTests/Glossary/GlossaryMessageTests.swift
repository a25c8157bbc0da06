import CandourSiteSupport
import Testing

/// What an author sees of a glossary that cannot be right: the ten likeliest mistakes.
@Suite struct GlossaryMessageTests {
    private func messages(_ glossary: String) async throws -> String {
        try await SiteFixture(["glossary.yml": glossary]).messages()
    }

    private func places(_ glossary: String) async throws -> [String] {
        try await SiteFixture(["glossary.yml": glossary]).places()
    }

    @Test func acronymHasFullStops() async throws {
        #expect(
            try await messages("- acronym: P.C.C.\n  expansion: Police and Crime Commissioner\n") == """
                content/glossary.yml:1:12
                PROBLEM  “P.C.C.” is not an acronym as texts have it

                  1 │ - acronym: P.C.C.
                    │            ^^^^^^
                  2 │   expansion: Police and Crime Commissioner

                An acronym is one word of up to 12 letters and digits. It begins with a capital, and has a
                second.

                Fix: write PCC, without full stops and spaces.

                  1 │ - acronym: PCC

                More about this: candour explain not-an-acronym

                """)
    }

    @Test func acronymIsInSmallLetters() async throws {
        #expect(
            try await messages("- acronym: pcc\n  expansion: Police and Crime Commissioner\n") == """
                content/glossary.yml:1:12
                PROBLEM  “pcc” is not an acronym as texts have it

                  1 │ - acronym: pcc
                    │            ^^^
                  2 │   expansion: Police and Crime Commissioner

                An acronym is one word of up to 12 letters and digits. It begins with a capital, and has a
                second.

                Check: what do texts have?
                  - if they have PCC, write that
                  - if it is a word, write term: and a definition

                More about this: candour explain not-an-acronym

                """)
    }

    @Test func acronymAndWordsHaveChangedPlaces() async throws {
        #expect(
            try await messages("- acronym: Police and Crime Commissioner\n  expansion: PCC\n") == """
                content/glossary.yml:1:12
                PROBLEM  “Police and Crime Commissioner” is not an acronym as texts have it

                  1 │ - acronym: Police and Crime Commissioner
                    │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  2 │   expansion: PCC

                An acronym is one word of up to 12 letters and digits. It begins with a capital, and has a
                second.

                Check: which is it?
                  - the words that an acronym stands for go to expansion:
                  - a word or words to explain go to term:, with a definition

                More about this: candour explain not-an-acronym

                """)
    }

    @Test func expansionHoldsTheAcronym() async throws {
        #expect(
            try await messages("- acronym: PCC\n  expansion: Police and Crime Commissioner (PCC)\n") == """
                content/glossary.yml:2:14
                PROBLEM  The expansion of PCC has the acronym in it

                  1 │ - acronym: PCC
                    │            ^^^ the acronym
                  2 │   expansion: Police and Crime Commissioner (PCC)
                    │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                Pages show the expansion with the acronym, which readers would then hear twice.

                Fix: write the words alone: Police and Crime Commissioner.

                More about this: candour explain acronym-in-expansion

                """)
    }

    @Test func expansionLacksAWord() async throws {
        #expect(
            try await messages("- acronym: MAPPA\n  expansion: Multi-Agency Protection\n") == """
                content/glossary.yml:2:14
                WARNING  “Multi-Agency Protection” does not have the letters of MAPPA in their order

                  1 │ - acronym: MAPPA
                    │            ^^^^^ the acronym
                  2 │   expansion: Multi-Agency Protection
                    │              ^^^^^^^^^^^^^^^^^^^^^^^

                A word may be missing, or two letters changed places.

                Check: which is wrong?
                  - the acronym
                  - the expansion
                  - neither: then accept this message, with the reason

                More about this: candour explain letters-do-not-fit

                """)
    }

    @Test func acronymStandsTwice() async throws {
        let glossary = """
            - acronym: IRT
              expansion: Incident Resolution Team
            - acronym: IRT
              expansion: Incident Review Team
            """
        #expect(
            try await messages(glossary) == """
                content/glossary.yml:3:12
                PROBLEM  “IRT” stands twice in glossary.yml

                  1 │ - acronym: IRT
                    │            ^^^ here
                  2 │   expansion: Incident Resolution Team
                  3 │ - acronym: IRT
                    │            ^^^ and here
                  4 │   expansion: Incident Review Team

                Both would have the address /glossary/irt/.

                Fix: make one entry of the two.

                More about this: candour explain id-twice

                """)
    }

    @Test func sharedMessagesSayWhatIsMissing() async throws {
        #expect(
            try await messages("- acronym: PCC\n") == """
                content/glossary.yml:1:3
                PROBLEM  The field expansion is missing in this glossary entry

                  1 │ - acronym: PCC
                    │   ^

                An acronym is explained by the words that its letters stand for.

                Fix: add a line `expansion:` with text, in plain words.

                More about this: candour explain missing-field

                """)
        #expect(try await places("- expansion: Police\n") == ["one-of-expected content/glossary.yml:1:3"])
        #expect(
            try await places("- acronym: PCC\n  term: Precept\n  expansion: P c c\n") == [
                "one-of-expected content/glossary.yml:2:3"
            ])
        #expect(try await places("- term: Precept\n") == ["missing-field content/glossary.yml:1:3"])
        #expect(
            try await places("- acronym: PCC\n  expantion: Police and Crime Commissioner\n") == [
                "unknown-field content/glossary.yml:2:3"
            ])
        #expect(
            try await places("- acronym: PCC\n  expansion: Police: and Crime Commissioner\n") == [
                "colon-in-text content/glossary.yml:2:20"
            ])
        #expect(
            try await places("acronym: PCC\nexpansion: Police and Crime Commissioner\n") == [
                "list-of-records-expected content/glossary.yml:1:1"
            ])
        #expect(try await places("") == ["empty-file content/glossary.yml:1:1"])
    }

    @Test func isAnotherFile() async throws {
        let entry = "- acronym: PCC\n  expansion: Police and Crime Commissioner\n"
        #expect(
            try await SiteFixture(["glossary/pcc.yml": entry, "pages/a.md": "---\ntitle: A\n---\n"])
                .messages() == """
                    content/glossary/pcc.yml:1:1
                    PROBLEM  All of the glossary is in content/glossary.yml, and this is another file

                    What it says would be left out of the site.

                    Fix: move what it says to content/glossary.yml, or the file to where it belongs.

                    More about this: candour explain file-in-wrong-place

                    """)
        for (name, place) in [
            ("glossary.yaml", "wrong-file-ending content/glossary.yaml:1:1"),
            ("glossary.md", "file-in-wrong-place content/glossary.md:1:1"),
            ("Glossary.yml", "file-in-wrong-place content/Glossary.yml:1:1"),
            ("glossary.csv", "file-in-wrong-place content/glossary.csv:1:1"),
        ] {
            #expect(try await SiteFixture([name: entry]).places() == [place])
        }
    }
}

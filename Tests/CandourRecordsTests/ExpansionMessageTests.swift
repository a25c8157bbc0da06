import CandourSiteSupport
import Testing

/// What an author sees of an acronym that stands for two things.
@Suite struct ExpansionMessageTests {
    private func page(_ text: String, _ fields: String = "") -> String {
        "---\ntitle: About us\n\(fields)---\n\(text)\n"
    }

    private let glossary = """
        - acronym: IRT
          expansion: Incident Resolution Team
        """

    @Test func standsForSomethingElseInTheGlossary() async throws {
        let site = try SiteFixture([
            "glossary.yml": glossary,
            "pages/about.md": page("See the Incident Review Team (IRT) and the IRT."),
        ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:4:9
                WARNING  The text says that IRT is “Incident Review Team”, and the glossary says “Incident Resolution Team”

                  3 │ ---
                  4 │ See the Incident Review Team (IRT) and the IRT.
                    │         ^^^^^^^^^^^^^^^^^^^^^^^^^^

                content/glossary.yml:2:14

                  1 │ - acronym: IRT
                  2 │   expansion: Incident Resolution Team
                    │              ^^^^^^^^^^^^^^^^^^^^^^^^ the glossary says “Incident Resolution Team”

                Readers would take them for two things.

                Check: which is right?
                  - the glossary: write Incident Resolution Team in the text
                  - the text: correct the glossary
                  - both are in use: put the other one under also: in the glossary

                More about this: candour explain acronym-differs-from-glossary

                """)
    }

    @Test func isTheSameForCapitalsAndSmallWords() async throws {
        let site = try SiteFixture([
            "glossary.yml": glossary, "pages/about.md": page("See the incident-resolution teams (IRTs)."),
        ])
        #expect(try await site.messages() == "")
    }

    @Test func mayBeExplainedInTwoWaysIfTheGlossarySaysSo() async throws {
        let site = try SiteFixture([
            "glossary.yml": glossary + "\n  also: [Incident Review Team]",
            "pages/about.md": page("See the Incident Review Team (IRT)."),
        ])
        #expect(try await site.messages() == "")
    }

    @Test func standsForTwoThingsInTwoRecords() async throws {
        let site = try SiteFixture([
            "pages/about.md": page("See the Incident Resolution Team (IRT)."),
            "people/lists.yml": """
            - id: a-b
              name: A B
              basis: consent
              summary: Of the Incident Review Team (IRT)
            """,
        ])
        #expect(
            try await site.messages() == """
                content/pages/about.md:4:9
                WARNING  IRT is “Incident Resolution Team” here, and “A B” says “Incident Review Team”

                  3 │ ---
                  4 │ See the Incident Resolution Team (IRT).
                    │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here “Incident Resolution Team”

                content/people/lists.yml:4:19

                  3 │   basis: consent
                  4 │   summary: Of the Incident Review Team (IRT)
                    │                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ there “Incident Review Team”

                Readers would take them for two things.

                Check: which is right?
                  - if one is wrong, correct it
                  - if both are in use, add IRT to the glossary, with one of them under also:

                More about this: candour explain acronym-has-two-meanings

                """)
    }

    @Test func standsForTwoThingsInOneRecord() async throws {
        let text = """
            The Incident Resolution Team (IRT), the Incident Review Team (IRT),
            the Incident Review Team (IRT).
            """
        #expect(
            try await SiteFixture(["pages/about.md": page(text)]).messages() == """
                content/pages/about.md:4:41
                WARNING  IRT is “Incident Review Team” here, and the same record also says “Incident Resolution Team”

                  3 │ ---
                  4 │ The Incident Resolution Team (IRT), the Incident Review Team (IRT),
                    │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there “Incident Resolution Team”
                    │                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ here “Incident Review Team”
                  5 │ the Incident Review Team (IRT).

                Readers would take them for two things.

                Check: which is right?
                  - if one is wrong, correct it
                  - if both are in use, add IRT to the glossary, with one of them under also:

                More about this: candour explain acronym-has-two-meanings

                """)
    }

    @Test func isAcceptedWithItsReason() async throws {
        let accept = """
            accept:
              - problem: acronym-differs-from-glossary
                reason: The paper has it so.

            """
        let site = try SiteFixture([
            "glossary.yml": glossary, "pages/about.md": page("See the Incident Review Team (IRT).", accept),
        ])
        #expect(try await site.messages() == "")
    }
}

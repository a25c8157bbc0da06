import Testing

/// What an author sees when a text names a body in another way than the site registers it.
@Suite struct BodyNameMessageTests {
    @Test func aBodyInAnotherSpelling() async throws {
        #expect(
            try await NamedSite.messages("The Incident-Resolution Team helps.") == """
                content/pages/about.md:4:5
                WARNING  “Incident-Resolution Team” is not the name of a body, but “Incident Resolution Team” is

                  3 │ ---
                  4 │ The Incident-Resolution Team helps.
                    │     ^^^^^^^^^^^^^^^^^^^^^^^^ called “Incident Resolution Team”

                content/bodies/team.md:2:8

                  1 │ ---
                  2 │ title: Incident Resolution Team
                    │        ^^^^^^^^^^^^^^^^^^^^^^^^ registered here
                  3 │ also: [IRT]

                Readers and searches would take them for two bodies.

                Check: is it the same body?
                  - if so, write Incident Resolution Team
                  - if it is known by both names, add the other one under also: in its file in
                    content/bodies/
                  - if it is another body, add a file for it, or accept this message and say so

                More about this: candour explain body-name-differs

                """)
    }

    @Test func anAbbreviationOfAnotherName() async throws {
        #expect(
            try await NamedSite.messages("The Constabulary’s Incident Review Team (IRT) helps.") == """
                content/pages/about.md:4:20
                WARNING  “Incident Review Team” has the short form IRT, which is that of “Incident Resolution Team”

                  3 │ ---
                  4 │ The Constabulary’s Incident Review Team (IRT) helps.
                    │                    ^^^^^^^^^^^^^^^^^^^^ called “Incident Resolution Team”

                content/bodies/team.md:2:8

                  1 │ ---
                  2 │ title: Incident Resolution Team
                    │        ^^^^^^^^^^^^^^^^^^^^^^^^ registered here
                  3 │ also: [IRT]

                Readers and searches would take them for two bodies.

                Check: is it the same body?
                  - if so, write Incident Resolution Team
                  - if it is known by both names, add the other one under also: in its file in
                    content/bodies/
                  - if it is another body, add a file for it, or accept this message and say so

                More about this: candour explain body-name-differs

                """)
    }

    @Test func anEarlierNameThatIsNotRegistered() async throws {
        #expect(
            try await NamedSite.messages(
                "The Incident Resolution Team, formerly the Casework Review Team, helps.")
                    == """
                    content/pages/about.md:4:44
                    WARNING  “Incident Resolution Team” is said to have been called “Casework Review Team”, which its record does not know

                      3 │ ---
                      4 │ The Incident Resolution Team, formerly the Casework Review Team, helps.
                        │                                            ^^^^^^^^^^^^^^^^^^^^ an earlier name

                    content/bodies/team.md:2:8

                      1 │ ---
                      2 │ title: Incident Resolution Team
                        │        ^^^^^^^^^^^^^^^^^^^^^^^^ does not know the name
                      3 │ also: [IRT]

                    Older documents have that name, and readers look for it.

                    Fix: add the name under also: in the file of the body in content/bodies/.

                    More about this: candour explain body-name-differs

                    """)
    }

    @Test func anOfficeForAnotherArea() async throws {
        #expect(
            try await NamedSite.messages(
                "The law says Police and Crime Commissioner for Testshire.", name: "Testshire and Fenborough")
                    == """
                    content/pages/about.md:4:48
                    WARNING  The commissioner is for “Testshire and Fenborough” in site.yml, and for “Testshire” here

                      3 │ ---
                      4 │ The law says Police and Crime Commissioner for Testshire.
                        │                                                ^^^^^^^^^ in site.yml, “Testshire and Fenborough”

                    site.yml:2:7

                      1 │ candour: 1
                      2 │ name: Office of the Police and Crime Commissioner for Testshire and Fenborough
                        │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of the office
                      3 │ short_name: Testshire OPCC

                    Readers would take them for two offices.

                    Check: which name is meant?
                      - write Testshire and Fenborough
                      - if a law or a document has the other name, accept this message and say so

                    More about this: candour explain body-name-differs

                    """)
    }

    @Test(arguments: [
        "The Incident Resolution Team (IRT) and Darryl Preston’s team.",
        "The paper calls it “Incident-Resolution Team”.",
        "The Scrutiny Team and the Review Team are others.",
        "There are Casework Teams, and a Police Team.",
        "The Police and Crime Commissioner for Testshire and the Police and Crime Commissioner for Norfolk.",
    ])
    func saysNothingOf(text: String) async throws {
        #expect(try await NamedSite.messages(text) == "")
    }

    @Test func saysTheSameOnceForARecord() async throws {
        let text = "The Incident-Resolution Team helps. The Incident-Resolution Team is small."
        #expect(try await NamedSite.messages(text).split(separator: "WARNING").count == 2)
    }
}

import CandourSiteSupport
import Testing

/// What an author sees when the name of a body has several letters wrong.
@Suite struct BodySpellingMessageTests {
    private func messages(_ text: String) async throws -> String {
        var records = ["pages/about.md": "---\ntitle: About us\n---\n\(text)\n"]
        for (id, title) in ["panel": "Police and Crime Panel", "board": "Finance and Assurance Board"] {
            records["bodies/\(id).md"] = """
                ---
                title: \(title)
                type: partner
                legal_basis: not stated
                chair: not stated
                seats: not stated
                ---
                """
        }
        return try await SiteFixture(records).messages()
    }

    @Test func aLastWordWithALetterTooMany() async throws {
        #expect(
            try await messages("The Pollice and Crime Pannel met.") == """
                content/pages/about.md:4:5
                WARNING  “Pollice and Crime Pannel” is not the name of a body, but “Police and Crime Panel” is

                  3 │ ---
                  4 │ The Pollice and Crime Pannel met.
                    │     ^^^^^^^^^^^^^^^^^^^^^^^^ called “Police and Crime Panel”

                content/bodies/panel.md:2:8

                  1 │ ---
                  2 │ title: Police and Crime Panel
                    │        ^^^^^^^^^^^^^^^^^^^^^^ registered here
                  3 │ type: partner

                Readers and searches would take them for two bodies.

                Check: is it the same body?
                  - if so, write Police and Crime Panel
                  - if it is known by both names, add the other one under also: in its file in
                    content/bodies/
                  - if it is another body, add a file for it, or accept this message and say so

                More about this: candour explain body-name-differs

                """)
    }

    @Test(arguments: [
        ("The Finanse and Asurance Bord met.", "Finanse and Asurance Bord", "Finance and Assurance Board"),
        ("The Finanse and Asurance Board met.", "Finanse and Asurance Board", "Finance and Assurance Board"),
        ("The Police and Crime Pannel met.", "Police and Crime Pannel", "Police and Crime Panel"),
        ("The Police & Crime Pannel met.", "Police & Crime Pannel", "Police and Crime Panel"),
        ("Our Police and Crmie Panle met.", "Police and Crmie Panle", "Police and Crime Panel"),
    ])
    func findsWhatIsMeant(_ text: String, _ written: String, _ name: String) async throws {
        let messages = try await messages(text)
        #expect(messages.contains("“\(written)” is not the name of a body, but “\(name)” is"), "\(messages)")
    }

    @Test(arguments: [
        "The Police and Crime Plan, and all Police and Crime Panels.",
        "The Police and Crime Panel’s meeting.",
        "The Pannel met. A Bord met. The Crime Pannel is short.",
        "The Police and Crane Penal is another thing.",
        "The Police\nand Crime Panel.",
    ])
    func saysNothingOf(_ text: String) async throws {
        #expect(try await messages(text) == "")
    }
}

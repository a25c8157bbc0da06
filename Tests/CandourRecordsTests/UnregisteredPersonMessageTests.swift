import Testing

/// What an author sees when a text names somebody with an office who is not in content/people.
@Suite struct UnregisteredPersonMessageTests {
    @Test func aCouncillorWhomNobodyRegistered() async throws {
        #expect(
            try await NamedSite.messages("The panel thanked Councillor Jane Smith for her work.") == """
                content/pages/about.md:4:19
                WARNING  The text names “Councillor Jane Smith”, and nobody called Smith is in content/people/

                  3 │ ---
                  4 │ The panel thanked Councillor Jane Smith for her work.
                    │                   ^^^^^^^^^^^^^^^^^^^^^

                Who is named on the site has an entry there, which says why they may be named.

                Check: should the name be here?
                  - if so, add the person to content/people/
                  - if it is misspelt, correct it
                  - if not, write the office alone, without the name

                More about this: candour explain person-not-registered

                """)
    }

    @Test(arguments: [
        ("Cllr J Smith asked.", "Cllr J Smith"),
        ("Cllr. J. Smith asked.", "Cllr. J. Smith"),
        ("It went to Councillor Smith’s ward.", "Councillor Smith"),
        ("The Chief Constable Sandra Example-Jones spoke.", "Chief Constable Sandra Example-Jones"),
        ("Deputy Chief Constable Sandra Jones QPM spoke.", "Deputy Chief Constable Sandra Jones"),
        ("Police and Crime Commissioner Sandra Jones spoke.", "Police and Crime Commissioner Sandra Jones"),
        ("Chief Constable Jones spoke.", "Chief Constable Jones"),
        ("Chief Executive Sandra Jones spoke.", "Chief Executive Sandra Jones"),
        ("Councillor J Ward spoke.", "Councillor J Ward"),
        ("- Councillor S Jones", "Councillor S Jones"),
        ("Police and Crime Commissioner Sandra Jones.", "Police and Crime Commissioner Sandra Jones"),
        ("Councillor Darryl Smith spoke.", "Councillor Darryl Smith"),
        ("## Councillor J Smith", "Councillor J Smith"),
        ("Councillor Mrs Ann Smith.", "Councillor Mrs Ann Smith"),
        ("Councillor Ann O’Smith’s ward.", "Councillor Ann O’Smith"),
        ("Councillor Éloise O'Smith spoke.", "Councillor Éloise O'Smith"),
    ])
    func names(_ text: String, _ name: String) async throws {
        let messages = try await NamedSite.messages(text)
        #expect(messages.contains("WARNING  The text names “\(name)”, and nobody called"), "\(messages)")
        #expect(messages.split(separator: "WARNING").count == 2)
    }

    @Test func saysOnceThatASurnameIsMisspelt() async throws {
        let messages = try await NamedSite.messages("Chief Constable Darryl Prestan spoke.")
        #expect(
            messages.contains("but “Darryl Preston” is") && messages.split(separator: "WARNING").count == 2)
    }

    @Test func saysItOnceOfAPerson() async throws {
        let messages = try await NamedSite.messages("Councillor J Smith asked. Councillor Smith left.")
        #expect(messages.split(separator: "WARNING").count == 2, "\(messages)")
    }

    @Test(arguments: [
        "Councillor Members and Councillor Allowances are other things.",
        "The Chief Constable The Commissioner meets, the Chief Constable In Person.",
        "The Chief Constable Appointments Regulations 2012 apply to Police and Crime Commissioner Elections.",
        "## Chief Constable Welcomes Recruits",
        "## Councillor Training Begins",
        "Chief Constable Welcomes New Recruits",
        "The Commissioner Decision Notice, the Commissioner’s Office and the Commissioner HMICFRS.",
        "Councillor Preston and Police and Crime Commissioner Darryl Preston spoke.",
        "Ask a Councillor.\n\nSmith Street is closed.",
        "The paper says “Councillor Jane Smith”.",
        "Chief Executive Officer and Chief Constable Designate, Chief Inspector Of Nothing.",
        "The Chief Constable Cambridgeshire Constabulary employs officers.",
        "The Police and Crime Commissioner Testshire, and Police and Crime Commissioner Office.",
    ])
    func saysNothingOf(_ text: String) async throws {
        #expect(try await NamedSite.messages(text) == "")
    }
}

import Testing

/// What an author sees when a text names people, addresses, numbers or places that cannot be right.
@Suite struct TextNameMessageTests {
    @Test func aMisspeltPerson() async throws {
        #expect(
            try await NamedSite.messages("We asked Darryl Prestan.") == """
                content/pages/about.md:4:10
                WARNING  “Darryl Prestan” is in no list of people, but “Darryl Preston” is

                  3 │ ---
                  4 │ We asked Darryl Prestan.
                    │          ^^^^^^^^^^^^^^ “Darryl Preston” is registered

                content/people/people.yml:2:9

                  1 │ - id: darryl-preston
                  2 │   name: Darryl Preston
                    │         ^^^^^^^^^^^^^^ registered here
                  3 │   basis: public office

                Nobody likes to find their name misspelt, and searches do not find it.

                Check: is it the same person?
                  - if so, write the name as Darryl Preston
                  - if not, add the person to content/people/, or accept this message and say so

                More about this: candour explain person-name-differs

                """)
    }

    @Test func anAddressThatIsNotTheOffices() async throws {
        #expect(
            try await NamedSite.messages("Write to office@example.net.") == """
                content/pages/about.md:4:10
                WARNING  The address office@example.net differs from that in site.yml, office@example.org

                  3 │ ---
                  4 │ Write to office@example.net.
                    │          ^^^^^^^^^^^^^^^^^^ in site.yml, office@example.org

                site.yml:8:12

                  7 │   - id: office
                  8 │     email: office@example.org
                    │            ^^^^^^^^^^^^^^^^^^ registered here
                  9 │ licence: OGL-UK-3.0

                A message to an address that is out of date may never arrive.

                Check: which address is right?
                  - write office@example.org
                  - if the other one is right, change site.yml
                  - if a document is quoted as it was, accept this message and say so

                More about this: candour explain email-address-differs

                """)
    }

    @Test func aNumberThatNobodyCanRead() async throws {
        #expect(
            try await NamedSite.messages("There were 1,000/1,4000 calls.") == """
                content/pages/about.md:4:18
                WARNING  “1,4000” cannot be read as a number

                  3 │ ---
                  4 │ There were 1,000/1,4000 calls.
                    │            ^^^^^ beside this
                    │                  ^^^^^^ more than three digits after a comma

                Readers cannot tell which number is meant.

                Check: what does your source say?
                  - write the number, with commas between groups of three digits
                  - if the source itself has it so, accept this message and say so

                More about this: candour explain number-malformed

                """)
    }

    @Test func aPageThatIsNotThere() async throws {
        #expect(
            try await NamedSite.messages("For more, see page 32.") == """
                content/pages/about.md:4:15
                WARNING  The text sends readers to page 32, but a web page has no page numbers

                  3 │ ---
                  4 │ For more, see page 32.
                    │               ^^^^^^^

                Page numbers of a printed document lead nowhere here.

                Check: what stands there?
                  - if it is on the site, link to it
                  - if it is in another document, say so: page 3 of the annual report
                  - if not, leave the reference out

                More about this: candour explain page-number-in-text

                """)
    }

    @Test func aThemeUnderAnotherName() async throws {
        #expect(
            try await NamedSite.messages("It serves [Victims and Witnesses](record:plans/2021-24/victims).")
                == """
                content/pages/about.md:4:42
                WARNING  The link says “Victims and Witnesses”, and what it leads to is called “Supporting Victims and Witnesses”

                  3 │ ---
                  4 │ It serves [Victims and Witnesses](record:plans/2021-24/victims).
                    │                                          ^^^^^^^^^^^^^^^^^^^^^ leads to “Supporting Victims and Witnesses”

                content/plans/2021-24/themes/01-victims.md:2:8

                  1 │ ---
                  2 │ title: Supporting Victims and Witnesses
                    │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ its name
                  3 │ aim: To help.

                Readers would take them for two things.

                Check: which name is right?
                  - write Supporting Victims and Witnesses
                  - if the name has changed, change it in the record
                  - if it is no name, write it without capitals

                More about this: candour explain name-of-part-differs

                """)
    }

    @Test(arguments: [
        "See page 3 of the annual report.",
        "There were 1,000/14,000 calls, on 1 May,2019.",
        "It serves [victims and witnesses](record:plans/2021-24/victims).",
        "Write to office@council.example.org.",
    ])
    func saysNothingOf(text: String) async throws {
        #expect(try await NamedSite.messages(text) == "")
    }
}

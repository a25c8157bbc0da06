import CandourSiteSupport
import Testing

/// What an author sees when the sections of a report are not as readers need them.
@Suite struct ReportSectionMessageTests {
    private func messages(_ sections: [String: String]) async throws -> String {
        try await ReportSite.with(ReportSite.panel, sections: sections).messages()
    }

    @Test func aSectionWithoutText() async throws {
        #expect(
            try await messages(["01-staff.md": "title: Staff numbers\n---\n"]) == """
                content/reports/report/01-staff.md:1:1
                PROBLEM  The section “Staff numbers” has no text

                  1 │ ---
                    │ ^ nothing below the fields
                  2 │ title: Staff numbers

                Its heading would lead readers to nothing.

                Check: what stands in the document?
                  - text: write it below the fields
                  - a table: list it under tables:
                  - a picture whose contents you do not have: say so under not_stated: in a line text:

                More about this: candour explain section-without-text

                """)
    }

    @Test func aHeadingWithNothingUnderIt() async throws {
        #expect(
            try await messages([
                "01-crime.md": "title: Crime\n---\n## Robbery\n\n## Theft\n\nWords.\n\n## Funding\n"
            ]) == """
                content/reports/report/01-crime.md:4:1
                PROBLEM  Nothing stands under the heading “Robbery”

                  3 │ ---
                  4 │ ## Robbery
                    │ ^^^^^^^^^^
                  5 │

                Readers would come to it and find nothing.

                Fix: write what belongs there, say in a sentence what is missing, or remove the heading.

                More about this: candour explain section-without-text

                content/reports/report/01-crime.md:10:1
                PROBLEM  Nothing stands under the heading “Funding”

                   9 │
                  10 │ ## Funding
                     │ ^^^^^^^^^^

                Readers would come to it and find nothing.

                Fix: write what belongs there, say in a sentence what is missing, or remove the heading.

                More about this: candour explain section-without-text

                """)
    }

    /// A heading with a lower one under it is none without text; footnotes are no text of the last one.
    @Test func headingsOfSeveralLevels() async throws {
        let text = "title: Crime\n---\n## Theft\n\n### Bicycles\n\nWords.[^1]\n\n[^1]: More words.\n"
        #expect(try await messages(["01-crime.md": text]) == "")
    }

    @Test func aNumberThatIsNone() async throws {
        #expect(
            try await messages(["01-crime.md": "title: Crime\nnumber: Part 1\n---\nWords.\n"]) == """
                content/reports/report/01-crime.md:3:9
                PROBLEM  “Part 1” is no number of a section

                  2 │ title: Crime
                  3 │ number: Part 1
                    │         ^^^^^^
                  4 │ ---

                The title stands in a field of its own, so that links can name it without the number.

                Fix: write the number alone, such as 6 or 6.1.1; leave the line out if it has none.

                More about this: candour explain not-a-section-number

                """)
    }

    @Test func numbersThatGoDown() async throws {
        #expect(
            try await messages([
                "01-crime.md": "title: Crime\nnumber: 4\n---\nWords.\n",
                "02-victims.md": "title: Victims\nnumber: 4.1\n---\nWords.\n",
                "03-money.md": "title: Money\nnumber: 4\n---\nWords.\n",
                "04-staff.md": "title: Staff\nnumber: 4\n---\nWords.\n",
            ]) == """
                content/reports/report/03-money.md:3:9
                PROBLEM  Section 4 comes after section 4.1

                  2 │ title: Money
                  3 │ number: 4
                    │         ^ this is 4
                  4 │ ---

                content/reports/report/02-victims.md:3:9

                  2 │ title: Victims
                  3 │ number: 4.1
                    │         ^^^ the section before is 4.1
                  4 │ ---

                Readers find a section by its number.

                Check: compare with the document:
                  - a number is wrong: correct it
                  - the order is wrong: change the numbers in the names of the files

                More about this: candour explain section-order

                content/reports/report/04-staff.md:3:9
                PROBLEM  Two sections of this report have the number 4

                  2 │ title: Staff
                  3 │ number: 4
                    │         ^ this is 4
                  4 │ ---

                content/reports/report/03-money.md:3:9

                  2 │ title: Money
                  3 │ number: 4
                    │         ^ the section before is 4
                  4 │ ---

                Readers find a section by its number.

                Check: compare with the document:
                  - a number is wrong: correct it
                  - the order is wrong: change the numbers in the names of the files

                More about this: candour explain section-order

                """)
    }

    @Test func pagesThatGoDown() async throws {
        #expect(
            try await messages([
                "01-crime.md": "title: Crime\npage: 9\n---\nWords.\n",
                "02-victims.md": "title: Victims\npage: 9\n---\nWords.\n",
                "03-money.md": "title: Money\npage: 5\n---\nWords.\n",
            ]) == """
                content/reports/report/03-money.md:3:7
                PROBLEM  A section begins on page 5 of the original, but the one before it on page 9

                  2 │ title: Money
                  3 │ page: 5
                    │       ^ begins on page 5
                  4 │ ---

                content/reports/report/02-victims.md:3:7

                  2 │ title: Victims
                  3 │ page: 9
                    │       ^ the section before begins on page 9
                  4 │ ---

                The page shows the sections in the order of their files.

                Check: compare with the original:
                  - a page is wrong: correct it
                  - the order is wrong: change the numbers in the names of the files

                More about this: candour explain section-order

                """)
    }

    @Test func twoFilesThatDifferInTheirNumberAlone() async throws {
        #expect(
            try await messages([
                "01-crime.md": "title: Crime\n---\nWords.\n",
                "02-crime.md": "title: More crime\n---\nWords.\n",
            ]) == """
                content/reports/report/02-crime.md:1:1
                PROBLEM  Two sections of this report have the name crime: “Crime” and “More crime”

                  1 │ ---
                    │ ^ and here
                  2 │ title: More crime

                content/reports/report/01-crime.md:1:1

                  1 │ ---
                    │ ^ here
                  2 │ title: Crime

                The number in front of the file name is no part of the address.

                Fix: give one of the two files another name after its number.

                More about this: candour explain section-twice

                """)
    }

    @Test func aTableThatIsNotThere() async throws {
        #expect(
            try await messages(["01-crime.md": "title: Crime\ntables: [crime]\n---\nWords.\n"]) == """
                content/reports/report/01-crime.md:3:10
                PROBLEM  There is no table of statistics called “crime”

                  2 │ title: Crime
                  3 │ tables: [crime]
                    │          ^^^^^ nothing in content/statistics/ has this id
                  4 │ ---

                The link would lead to a page that does not exist.

                Fix: write the id of a file in content/statistics/, or leave the reference out until there
                is one.

                More about this: candour explain reference-not-found

                """)
    }
}

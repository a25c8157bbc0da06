import CandourSiteSupport
import Testing

/// What an author sees when the numbers or pages of an agenda do not run on.
@Suite struct AgendaMessageTests {
    @Test func aNumberThatStandsTwice() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
              - number: 2
                title: A title
              - number: 2
                title: A title
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:11:13
                PROBLEM  The agenda has the number 2 twice

                   8 │     title: A title
                   9 │   - number: 2
                     │             ^ here
                  10 │     title: A title
                  11 │   - number: 2
                     │             ^ and here
                  12 │     title: A title

                The number is the address of the item.

                Check: compare the numbers with the agenda: which is wrong?

                More about this: candour explain agenda-number-twice

                """)
    }

    @Test func aNumberThatIsMissing() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
              - number: 2
                title: A title
              - number: 5
                title: A title
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:11:13
                PROBLEM  Agenda item 5 comes after item 2: items 3 and 4 are missing

                   8 │     title: A title
                   9 │   - number: 2
                     │             ^ the item before is 2
                  10 │     title: A title
                  11 │   - number: 5
                     │             ^ this is 5
                  12 │     title: A title

                Numbers run on. 9.1 may follow 9, and 4a may follow 4; an item without a number has
                `number: none`.

                Check: compare with the agenda:
                  - a number is wrong: correct it
                  - an item is missing: add it

                More about this: candour explain agenda-number-out-of-order

                """)
    }

    @Test func pagesThatOverlap() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
                pages: 3 to 12
              - number: 2
                title: A title
                pages: 12 to 14
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:12:12
                PROBLEM  An item has pages 12 to 14 of the pack, but the item before it has pages 3 to 12

                   8 │     title: A title
                   9 │     pages: 3 to 12
                     │            ^^^^^^^ ends with page 12
                  10 │   - number: 2
                  11 │     title: A title
                  12 │     pages: 12 to 14
                     │            ^^^^^^^^ begins with page 12

                In a pack the pages of one item come after those of the item before.

                Check: compare with the pack: which of the page numbers is wrong?

                More about this: candour explain pages-out-of-order

                """)
    }

    @Test func pagesThatNoItemHas() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: 1
                title: A title
                pages: 3 to 12
              - number: 2
                title: A title
                pages: 15 to 16
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:12:12
                WARNING  No agenda item has pages 13 to 14 of the pack

                   8 │     title: A title
                   9 │     pages: 3 to 12
                     │            ^^^^^^^ ends with page 12
                  10 │   - number: 2
                  11 │     title: A title
                  12 │     pages: 15 to 16
                     │            ^^^^^^^^ begins with page 15

                Pages that were left out on purpose, such as exempt ones, can be accepted with that
                reason.

                Check: compare with the pack: which item do they belong to?

                More about this: candour explain pages-missing

                """)
    }

    @Test func numbersAndPagesThatAreNone() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: 1.30 pm
            venue: Town Hall
            state: held
            public: yes
            agenda:
              - number: five
                title: A title
              - number: 2
                title: A title
                pages: 12 to 3
            """
        ])
        #expect(
            try await site.messages() == """
                content/meetings/panel/2022-02-02/meeting.yml:7:13
                PROBLEM  The field number needs the number of an item, and “five” is none

                  6 │ agenda:
                  7 │   - number: five
                    │             ^^^^
                  8 │     title: A title

                Fix: write the number alone, such as 8, 9.1 or 4a.

                More about this: candour explain not-an-item-number

                content/meetings/panel/2022-02-02/meeting.yml:11:12
                PROBLEM  “12 to 3” does not say which pages are meant

                  10 │     title: A title
                  11 │     pages: 12 to 3
                     │            ^^^^^^^

                Pages are those of the original agenda pack, the first before the last.

                Fix: write them as 3 to 12, or 5 for one page.

                More about this: candour explain not-pages

                """)
    }
}

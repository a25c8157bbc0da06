import CandourSiteSupport
import Testing

/// What an author sees when the members of a body cannot be right.
@Suite struct BodyMessageTests {
    @Test func aMemberWhoseTermsOverlap() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 3
            members:
              - person: ann-ash
                from: May 2019
                to: May 2022
              - person: Ann Ash
                from: 2021-05-06
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:11:13
                PROBLEM  Ann Ash stands in this list twice for the same time

                   7 │ members:
                   8 │   - person: ann-ash
                     │             ^^^^^^^ here
                   9 │     from: May 2019
                  10 │     to: May 2022
                  11 │   - person: Ann Ash
                     │             ^^^^^^^ and here at the same time
                  12 │     from: 2021-05-06

                One person holds one seat. Somebody who left and came back has two entries, the first with
                `to:`.

                Check: which is wrong?
                  - one of the dates
                  - one of the two entries

                More about this: candour explain memberships-overlap

                """)
    }

    @Test func aMemberListedTwice() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 3
            members:
              - person: ann-ash
                from: not stated
              - person: ann-ash
                from: not stated
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:10:13
                PROBLEM  Ann Ash stands in this list twice for the same time

                   7 │ members:
                   8 │   - person: ann-ash
                     │             ^^^^^^^ here
                   9 │     from: not stated
                  10 │   - person: ann-ash
                     │             ^^^^^^^ and here at the same time
                  11 │     from: not stated

                One person holds one seat. Somebody who left and came back has two entries, the first with
                `to:`.

                Check: which is wrong?
                  - one of the dates
                  - one of the two entries

                More about this: candour explain memberships-overlap

                """)
    }

    @Test func moreMembersThanSeats() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 2
            members:
              - person: ann-ash
                from: not stated
              - person: bob-birch
                from: 2019-05-02
              - person: cy-cedar
                from: 2020-01-01
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:6:8
                PROBLEM  The body has 3 members, but only 2 seats

                  5 │ chair: ann-ash
                  6 │ seats: 2
                    │        ^ 2 seats
                  7 │ members:
                  8 │   - person: ann-ash
                    │             ^^^^^^^ the last of 3 members
                  9 │     from: not stated

                That is 1 too many. Members without `to:` count as members now.

                Check: which is wrong?
                  - the number of seats
                  - a member who has left, without `to:`

                More about this: candour explain more-members-than-seats

                """)
    }

    @Test func moreMembersThanSeatsInThePast() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 2
            members:
              - person: ann-ash
                from: 2019-05-02
              - person: bob-birch
                from: 2019-05-02
                to: 2021-05-06
              - person: cy-cedar
                from: 2020-01-01
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:13:13
                WARNING  From 1 January 2020 the body had 3 members, more than its 2 seats now

                   5 │ chair: ann-ash
                   6 │ seats: 2
                     │        ^ 2 seats
                   7 │ members:
                    …
                  12 │     to: 2021-05-06
                  13 │   - person: cy-cedar
                     │             ^^^^^^^^ member number 3
                  14 │     from: 2020-01-01

                That is 1 too many, unless the body had more seats then.

                Check: which is it?
                  - one of the dates is wrong: correct it
                  - it had more seats then: accept this warning under accept:, with that reason

                More about this: candour explain more-former-members-than-seats

                """)
    }

    @Test func membersAndVacanciesBeyondTheSeats() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 3
            members:
              - person: ann-ash
                from: not stated
              - person: bob-birch
                from: not stated
            vacancies: 2
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:6:8
                PROBLEM  The body has 2 members and 2 empty seats, but only 3 seats

                   5 │ chair: ann-ash
                   6 │ seats: 3
                     │        ^ 3 seats
                   7 │ members:
                   8 │   - person: ann-ash
                   9 │     from: not stated
                  10 │   - person: bob-birch
                  11 │     from: not stated
                  12 │ vacancies: 2
                     │            ^ 2 + 2 = 4
                  13 │ ---

                That is 1 too many. Members without `to:` count as members now.

                Check: which is wrong?
                  - the number of seats
                  - a member who has left, without `to:`
                  - the vacancies

                More about this: candour explain more-members-than-seats

                """)
    }

    @Test func aChairWhoIsNotThere() async throws {
        let site = try SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Testshire Police and Crime Panel
            type: panel
            legal_basis: not stated
            chair: ann-ashe
            seats: 3
            members:
              - person: ann-ash
                from: not stated
            ---
            """
        ])
        #expect(
            try await site.messages() == """
                content/bodies/panel.md:5:8
                PROBLEM  There is no person called “ann-ashe”

                  4 │ legal_basis: not stated
                  5 │ chair: ann-ashe
                    │        ^^^^^^^^ nothing in content/people/ has this id
                  6 │ seats: 3

                The link would lead to a page that does not exist.

                Check: which is meant?
                  - ann-ash: Ann Ash
                  - none of these: leave the reference out until the record is there

                More about this: candour explain reference-not-found

                """)
    }
}

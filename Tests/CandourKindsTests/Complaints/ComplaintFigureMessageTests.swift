import CandourSiteSupport
import Testing

/// What an author sees when figures of complaints disagree.
@Suite struct ComplaintFigureMessageTests {
    @Test func partsOfComplaintsThatDoNotAddUp() async throws {
        let site = try figures(
            """
            chief_constable:
              received: 3
              recorded: 1
              not_recorded: 1
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:5:13
                PROBLEM  The figures for complaints received against the chief constable do not add up

                  4 │ chief_constable:
                  5 │   received: 3
                    │             ^ the total says 3
                  6 │   recorded: 1
                  7 │   not_recorded: 1
                    │                 ^ 1 + 1 = 2

                Complaints recorded and complaints not recorded come to 2, which is 1 less than the total
                of 3.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 2
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func requestsForAReviewThatDoNotAddUp() async throws {
        let site = try figures(
            """
            reviews:
              received: 46
              valid:
                total: 33
              invalid:
                total: 3
              not_progressed: 12
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:5:13
                PROBLEM  The figures for requests for a review do not add up

                   4 │ reviews:
                   5 │   received: 46
                     │             ^^ the total says 46
                   6 │   valid:
                   7 │     total: 33
                   8 │   invalid:
                   9 │     total: 3
                  10 │   not_progressed: 12
                     │                   ^^ 33 + 3 + 12 = 48

                Valid requests, requests not valid and requests not progressed come to 48, which is 2 more
                than the total of 46.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 48
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func validRequestsThatDoNotAddUp() async throws {
        let site = try figures(
            """
            reviews:
              valid:
                total: 33
                completed: 30
                ongoing: 2
                not_started: 0
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:6:12
                PROBLEM  The figures for valid requests do not add up

                  5 │   valid:
                  6 │     total: 33
                    │            ^^ the total says 33
                  7 │     completed: 30
                  8 │     ongoing: 2
                  9 │     not_started: 0
                    │                  ^ 30 + 2 + 0 = 32

                Completed reviews, ongoing reviews and reviews not started come to 32, which is 1 less
                than the total of 33.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 32
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func moreUpheldThanCompleted() async throws {
        let site = try figures(
            """
            reviews:
              valid:
                completed: 30
              upheld: 31
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:7:11
                PROBLEM  There are more reviews upheld (31) than reviews completed (30)

                  5 │   valid:
                  6 │     completed: 30
                    │                ^^ reviews completed: 30
                  7 │   upheld: 31
                    │           ^^ reviews upheld: 31

                Check: which of the two figures is wrong?

                More about this: candour explain part-exceeds-whole

                """)
    }

    @Test func partsAreCheckedSinglyWhereSomeAreMissing() async throws {
        let site = try figures(
            """
            reviews:
              invalid:
                total: 3
                late: 4
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:7:11
                PROBLEM  There are more late requests (4) than requests not valid (3)

                  5 │   invalid:
                  6 │     total: 3
                    │            ^ requests not valid: 3
                  7 │     late: 4
                    │           ^ late requests: 4

                Check: which of the two figures is wrong?

                More about this: candour explain part-exceeds-whole

                """)
    }

    @Test func approximateFiguresAreCheckedOneSidedly() async throws {
        let site = try figures(
            """
            force:
              logged: 260
              resolved: over 260
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:6:13
                PROBLEM  There are more complaints resolved (over 260) than complaints logged (260)

                  4 │ force:
                  5 │   logged: 260
                    │           ^^^ complaints logged: 260
                  6 │   resolved: over 260
                    │             ^^^^^^^^ complaints resolved: over 260

                Check: which of the two figures is wrong?

                More about this: candour explain part-exceeds-whole

                """)
    }

    @Test func approximateWholes() async throws {
        let site = try figures(
            """
            force:
              logged: over 260
              outside_schedule_3: 200
              under_schedule_3: 60
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:5:11
                PROBLEM  The figures for complaints logged about the force do not add up

                  4 │ force:
                  5 │   logged: over 260
                    │           ^^^^^^^^ the total says over 260
                  6 │   outside_schedule_3: 200
                  7 │   under_schedule_3: 60
                    │                     ^^ 200 + 60 = 260

                Complaints outside Schedule 3 and complaints under Schedule 3 come to 260, and the total
                says over 260.

                Check: compare the figures with your source:
                  - if the parts are right, change the total to 260
                  - if the total is right, one of the parts is wrong

                More about this: candour explain total-does-not-match

                """)
    }

    @Test func figuresThatAreNoCounts() async throws {
        let site = try figures(
            """
            commissioner:
              received: 1.5
            reviews:
              upheld: -1
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:5:13
                PROBLEM  The field received counts complaints, and 1.5 is not a number of them

                  4 │ commissioner:
                  5 │   received: 1.5
                    │             ^^^
                  6 │ reviews:

                There can be none, one or several, but no part of one and no fewer than none.

                Fix: write a whole number from 0.

                More about this: candour explain not-a-count

                content/complaints/2021-04-to-2022-02.yml:7:11
                PROBLEM  The field upheld counts complaints, and -1 is not a number of them

                  6 │ reviews:
                  7 │   upheld: -1
                    │           ^^

                There can be none, one or several, but no part of one and no fewer than none.

                Fix: write a whole number from 0.

                More about this: candour explain not-a-count

                """)
    }

    @Test func aRecordWithoutFigures() async throws {
        let site = try figures(
            """
            note: There are none.
            """)
        #expect(
            try await site.messages() == """
                content/complaints/2021-04-to-2022-02.yml:1:1
                PROBLEM  This set of complaint figures has no figures

                  1 │ title: Complaints, April 2021 to February 2022
                    │ ^
                  2 │ period: 2021-04 to 2022-02

                Figures stand under commissioner, chief_constable, force, reviews or whistleblowing.

                Fix: write the figures; a true nought is 0, and what the source does not give is `not
                stated`.

                More about this: candour explain no-figures

                """)
    }

    private func figures(_ text: String) throws -> SiteFixture {
        try SiteFixture([
            "complaints/2021-04-to-2022-02.yml": """
            title: Complaints, April 2021 to February 2022
            period: 2021-04 to 2022-02
            source: Panel paper of 23 March 2022
            \(text)
            """
        ])
    }
}

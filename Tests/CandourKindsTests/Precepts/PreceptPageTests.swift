import CandourSiteSupport
import Testing

@Suite struct PreceptPageTests {
    private func page(_ site: SiteFixture) async throws -> String {
        try #require(try await site.build()["precepts/2022-23/index.html"])
    }

    private func row(_ page: String, _ title: String) throws -> Substring {
        let start = try #require(page.firstRange(of: title)?.lowerBound)
        let end = try #require(page[start...].firstRange(of: "</tr>")?.lowerBound)
        return page[start..<end]
    }

    @Test func showsEachStepAgainstItsLastDay() async throws {
        let page = try await page(try SiteFixture.ofExamples())
        let notice = try row(page, "The commissioner tells the panel of the proposal")
        #expect(notice.contains("21 January 2022") && notice.contains("1 February 2022"))
        #expect(notice.contains("Yes, 11 days before"))
        #expect(try row(page, "The panel makes its report").contains("Yes, 5 days before"))
        #expect(try row(page, "The commissioner replies</a>").contains("8 February 2022"))
        let second = try row(page, "The panel makes a second report")
        #expect(second.contains("Not needed") && second.contains("22 February 2022"))
    }

    @Test(arguments: [(13, 9), (12, 8), (4, 3), (1, 1)])
    func worksOutHowManyVotesAVetoNeeds(seats: Int, votes: Int) async throws {
        let site = try SiteFixture([
            "bodies/panel.md": """
            ---
            title: Panel
            type: panel
            legal_basis: not stated
            chair: not stated
            seats: \(seats)
            ---
            """,
            "meetings/panel/2022-02-02/meeting.yml": """
            date: 2022-02-02
            time: not stated
            state: held
            public: not stated
            agenda: not stated
            """,
            "precepts/2022-23.yml": """
            title: Precept
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            reviewed_at: panel/2022-02-02
            panel_report: 2022-02-03
            """,
        ])
        #expect(try await page(site).contains("vote for a veto: \(votes) of \(seats)."))
    }

    @Test func saysHowManyWerePresentAndHowTheyVoted() async throws {
        let page = try await page(try SiteFixture.ofExamples())
        #expect(page.contains("3 of 4. At the review, 3 were present. The panel did not use its veto."))
        #expect(page.contains("The vote: 3 for, 0 against, none abstained."))
    }

    @Test func tellsNothingThatHappensLater() async throws {
        let page = try await page(try SiteFixture.ofExamples(today: "2022-02-01"))
        #expect(try row(page, "The panel makes its report").contains("Not yet"))
        #expect(!page.contains("Not used"))
        #expect(!page.contains("did not use its veto"))
        #expect(!page.contains("The vote:"))
    }

    @Test func findsTheReplyThatNamesIt() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £0
            notified: 1 February 2022
            panel_report: 9 February 2022
            """,
            and: [
                "responses/2022-02-08-precept.md": """
                ---
                title: The reply
                date: 10 February 2022
                by: darryl-preston
                addressed_to: police-and-crime-panel
                answers: [precepts/2022-23]
                ---
                Thanks.
                """
            ])
        let page = try await page(site)
        #expect(
            page.contains(
                #"<a href="../../responses/2022-02-08-precept/">The commissioner replies</a></th><td><time datetime="2022-02-10">"#
            ))
        #expect(page.contains("Yes, on the last day"))
        #expect(page.contains("No, 1 day late"))
        #expect(page.contains("No change"))
        #expect(page.contains("Only after a veto"))
    }

    @Test func showsWhatEachBandPays() async throws {
        let page = try await page(try SiteFixture.ofExamples())
        #expect(
            page.contains(
                #"<tr id="bands.D"><th scope="row">Band D</th><td class="number">£257.58</td></tr>"#))
    }
}

import CandourSiteSupport
import Foundation
import Testing

/// What readers see of a body, and of meetings on the home page.
@Suite struct BodyPageTests {
    private let records = [
        "meetings/panel/2021-11-15/meeting.yml": SiteFixture.meeting("2021-11-15"),
        "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
        "meetings/panel/2022-06-29/meeting.yml": "date: Wednesday 29 June 2022\nstate: provisional\n",
        "meetings/panel/2022-09-01/meeting.yml": "date: early September 2022\nstate: provisional\n",
        "meetings/panel/2022-04-05/meeting.yml": "date: 2022-04-05\nstate: cancelled\n",
    ]

    /// The places of some words in a text; nothing when one of them is not there.
    private func places(_ words: [String], in text: String) -> [String.Index] {
        words.compactMap { text.range(of: $0)?.lowerBound }
    }

    @Test func showsTheNextMeetingFirstAndThenTheNewest() async throws {
        let page = try #require(try await SiteFixture.meetings(records).build()["bodies/panel/index.html"])
        let dates = [
            "29 June 2022</a>", "early September 2022</a>", "5 April 2022</a>", "2 February 2022</a>",
            "15 November 2021</a>",
        ]
        let found = places(dates, in: page)
        #expect(found.count == dates.count && found == found.sorted())
    }

    @Test func showsTheNextAndTheLastMeetingOnTheHomePage() async throws {
        let home = try #require(try await SiteFixture.meetings(records).build()["index.html"])
        #expect(home.contains("Next meeting") && home.contains("29 June 2022</a>"))
        #expect(home.contains("Last meeting") && home.contains("2 February 2022</a>"))
        #expect(!home.contains("September 2022") && !home.contains("November 2021"))
    }

    @Test func keepsFormerMembersApart() async throws {
        let page = try #require(
            try await SiteFixture.ofExamples().build()["bodies/police-and-crime-panel/index.html"])
        let found = places(["id=\"members\"", "Councillor A Bradnam</a>", "id=\"former-members\""], in: page)
        #expect(found.count == 3 && found == found.sorted())
        let former = try #require(page.range(of: "id=\"former-members\""))
        #expect(page[former.lowerBound...].contains("Councillor J Huffer</a>"))
    }

    @Test func letsOneTermBeginWhenAnotherEnds() async throws {
        let body = """
            ---
            title: Panel
            type: panel
            legal_basis: not stated
            chair: ann-ash
            seats: 1
            members:
              - person: ann-ash
                from: 2019-05-02
                to: 2021-05-06
              - person: bob-birch
                from: 2021-05-06
                to: May 2022
              - person: ann-ash
                from: May 2022
            ---
            """
        #expect(try await SiteFixture.meetings(["bodies/panel.md": body]).places() == [])
    }
}

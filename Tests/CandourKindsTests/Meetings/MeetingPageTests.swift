import CandourSiteSupport
import Testing

/// What readers see of a meeting.
@Suite struct MeetingPageTests {
    private let folder = "meetings/police-and-crime-panel/"

    @Test func isCalledAfterItsBody() async throws {
        let files = try await SiteFixture.ofExamples().build()
        let page = try #require(files[folder + "2022-02-02/index.html"])
        #expect(page.contains("<h1>Cambridgeshire Police and Crime Panel, 2 February 2022</h1>"))
        let briefing = try #require(files[folder + "2022-01-26/index.html"])
        #expect(briefing.contains("<h1>Briefing on the budget, 26 January 2022</h1>"))
    }

    @Test func givesItemsPointsOutcomesAndAgendaItemsAnAddress() async throws {
        let files = try await SiteFixture.ofExamples().build()
        let page = try #require(files[folder + "2022-02-02/index.html"])
        for id in ["45", "46", "46.1", "46.2", "forward-plan", "item-1", "item-2", "minutes", "agenda"] {
            #expect(page.contains("id=\"\(id)\""), "\(id)")
        }
        let paper = try #require(files[folder + "2022-02-02/precept-report/index.html"])
        #expect(paper.contains("id=\"1.2\""))
    }

    @Test func leadsFromTheAgendaToPapersAndMinutes() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()[folder + "2022-02-02/index.html"])
        #expect(page.contains("precept-report/\">Precept report 2022/23</a>"))
        #expect(page.contains("<a href=\"#46\">Item 46 of the minutes</a>"))
        #expect(page.contains("files/meetings/police-and-crime-panel/2022-02-02/agenda-pack.pdf"))
    }

    @Test func saysWhetherMinutesAreApprovedAndWhere() async throws {
        let files = try await SiteFixture.ofExamples().build()
        let approved = try #require(files[folder + "2022-02-02/index.html"])
        let draft = try #require(files[folder + "2022-03-23/index.html"])
        #expect(
            approved.contains(
                "Approved at: <a href=\"../../../meetings/police-and-crime-panel/2022-03-23/\">"))
        #expect(draft.contains("Draft minutes"))
        #expect(
            draft.contains(
                "<p>These minutes may change. They are to be approved at: "
                    + "<a href=\"../../../meetings/police-and-crime-panel/2022-06-29/\">"))
    }

    @Test func saysThatMinutesWaitForApprovalWhereNobodyKnowsTheMeeting() async throws {
        let files = try await SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes(),
        ]).build()
        let page = try #require(files["meetings/panel/2022-02-02/index.html"])
        #expect(page.contains("<p>These minutes have not been approved yet and may change.</p>"))
    }

    @Test func saysInTheListWhereAMeetingWillBeAndWhatThereIsOfOneThatWas() async throws {
        let files = try await SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes(),
            "meetings/panel/2022-06-29/meeting.yml": SiteFixture.meeting("2022-06-29"),
        ]).build()
        let list = try #require(files["meetings/index.html"])
        #expect(list.contains("29 June 2022</time> · 1.30 pm · Town Hall</p>"))
        #expect(list.contains("2 February 2022</time> · draft minutes</p>"))
    }

    @Test func followsAnOutcomeBothWays() async throws {
        let files = try await SiteFixture.ofExamples().build()
        let earlier = try #require(files[folder + "2022-02-02/index.html"])
        let later = try #require(files[folder + "2022-03-23/index.html"])
        #expect(earlier.contains("Taken up in"))
        #expect(later.contains("/2022-02-02/#forward-plan\">"))
    }

    @Test func listsTheInterestsThatWereDeclared() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()[folder + "2022-02-02/index.html"])
        #expect(
            page.contains(
                """
                <h3 id="declarations">Interests declared</h3>
                <ul>
                <li><a href="../../../people/claire-george/">Claire George</a>, on <a href="#46">item 46</a>: \
                The proposed police hub is in her village.</li>
                </ul>
                """))
    }

    @Test func namesTheDecisionsThatCameFromIt() async throws {
        let page = try #require(try await SiteFixture.ofExamples().build()[folder + "2022-02-02/index.html"])
        #expect(page.contains("Decisions that came from this meeting"))
        #expect(page.contains("<a href=\"#46\">item 46, Precept report 2022/23</a>"))
    }

    @Test func showsAMeetingToComeAsPlannedWhateverItsStateSays() async throws {
        let records = ["meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02")]
        let before = try await SiteFixture.meetings(records, today: "2022-02-01").build()
        let on = try await SiteFixture.meetings(records, today: "2022-02-02").build()
        let address = "meetings/panel/2022-02-02/index.html"
        #expect(before[address]?.contains("<span class=\"tag\">Planned</span>") == true)
        #expect(on[address]?.contains("<span class=\"tag\">Held</span>") == true)
    }

    @Test func keepsAPaperBackUntilTheDayOfItsIssue() async throws {
        let records = [
            "meetings/panel/2022-03-23/meeting.yml": SiteFixture.meeting(
                "2022-03-23",
                "agenda:\n  - number: 1\n    title: Zebra crossing\n    paper: quixotic-matter\n"),
            "meetings/panel/2022-03-23/01-quixotic-matter.md": """
            ---
            title: Quixotic matter
            item: 1
            report_of: The commissioner
            contact_officer: eve-elm
            published: 2022-03-15
            ---
            ## 1. Purpose

            1.1 Words of the paper.
            """,
            "pages/about.md": """
            ---
            title: About
            ---
            See [the paper](record:meetings/panel/2022-03-23/quixotic-matter#1.1).
            """,
        ]
        let before = try await SiteFixture.meetings(records, today: "2022-03-14").build()
        let after = try await SiteFixture.meetings(records, today: "2022-03-15").build()
        #expect(
            !before.isEmpty
                && !before.contains {
                    $0.key.contains("quixotic") || $0.value.lowercased().contains("quixotic")
                })
        #expect(before["about/index.html"]?.contains("<p>See the paper.</p>") == true)
        #expect(
            after["meetings/panel/2022-03-23/quixotic-matter/index.html"]?.contains("Words of the paper")
                == true)
        #expect(after["about/index.html"]?.contains("quixotic-matter/#1.1\">the paper</a>") == true)
    }

    @Test func keepsTheNameOfABodyThatIsNotPublic() async throws {
        let files = try await SiteFixture.meetings([
            "bodies/panel.md": """
            ---
            title: Quixotic body
            draft: yes
            type: board
            legal_basis: not stated
            chair: not stated
            seats: not stated
            ---
            """,
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
        ]).build()
        #expect(
            files["meetings/panel/2022-02-02/index.html"]?.contains("<h1>Meeting, 2 February 2022</h1>")
                == true)
        #expect(!files.values.contains { $0.contains("Quixotic") })
    }
}

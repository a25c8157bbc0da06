import CandourSiteSupport
import Testing

/// Lists of who was there that are right.
@Suite struct AttendanceTests {
    private func places(present: String, apologies: String, _ more: String = "absent: []") async throws
        -> [String]
    {
        let minutes = """
            ---
            approval: draft
            present: [\(present)]
            apologies: [\(apologies)]
            \(more)
            ---
            """
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-02-02/minutes.md": minutes,
        ])
        return try await site.places()
    }

    @Test func countsEverySeatOnce() async throws {
        #expect(try await places(present: "ann-ash", apologies: "bob-birch", "absent: [cy-cedar]") == [])
        #expect(try await places(present: "ann-ash", apologies: "bob-birch", "vacancies: 1") == [])
    }

    @Test func countsTheMemberWhoseSeatASubstituteTook() async throws {
        let substitutes = """
            substitutes:
              - person: dee-dogwood
                for: cy-cedar
            """
        #expect(try await places(present: "ann-ash, bob-birch", apologies: "", substitutes) == [])
        #expect(try await places(present: "ann-ash, bob-birch", apologies: "cy-cedar", substitutes) == [])
        #expect(
            try await places(present: "ann-ash, bob-birch, dee-dogwood", apologies: "cy-cedar", substitutes)
                == [])
    }

    @Test func knowsPeopleByTheirNames() async throws {
        #expect(try await places(present: "Ann Ash, Bob Birch", apologies: "Cy Cedar") == [])
    }

    @Test func saysOfANameThatNobodyHasOnlyThat() async throws {
        let found = try await places(present: "ann-ash, bob-birch", apologies: "cyril-cedar")
        #expect(found == ["reference-not-found content/meetings/panel/2022-02-02/minutes.md:4:13"])
    }

    @Test func letsASumBeAcceptedWithAReason() async throws {
        let site = try SiteFixture.meetings([
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting(
                "2022-02-02",
                """
                agenda: []
                accept:
                  - problem: total-does-not-match
                    reason: The panel had five seats then.
                """),
            "meetings/panel/2022-02-02/minutes.md": SiteFixture.minutes("vacancies: 2"),
        ])
        #expect(try await site.places() == [])
    }
}

import CandourSiteSupport
import Testing

/// Numbers that are right although they do not simply count up.
@Suite struct MeetingNumberTests {
    private func agenda(_ numbers: String...) -> String {
        SiteFixture.meeting(
            "2022-02-02", "agenda:\n" + numbers.map { "  - number: \($0)\n    title: A title\n" }.joined())
    }

    private func places(ofAgenda agenda: String) async throws -> [String] {
        try await SiteFixture.meetings(["meetings/panel/2022-02-02/meeting.yml": agenda]).places()
    }

    @Test func acceptsPartsLettersAndItemsWithoutANumber() async throws {
        #expect(
            try await places(ofAgenda: agenda("1", "2", "2a", "2b", "none", "3", "4.1", "4.2", "5")) == [])
        #expect(try await places(ofAgenda: agenda("8", "8.1", "9.0", "9.1", "10a")) == [])
    }

    @Test(arguments: [["1", "2b"], ["2", "1"], ["9.1", "9.3"], ["9.2", "9"], ["4a", "4c"]])
    func reportsWhatDoesNotRunOn(numbers: [String]) async throws {
        let found = try await places(ofAgenda: agenda(numbers[0], numbers[1]))
        #expect(found == ["agenda-number-out-of-order content/meetings/panel/2022-02-02/meeting.yml:9:13"])
    }

    private func minutes(_ numbers: Int...) -> String {
        SiteFixture.minutes(body: numbers.map { "## \($0). Title\n\nWords.\n" }.joined(separator: "\n"))
    }

    private func places(first: String?, between: String?, last: String) async throws -> [String] {
        var records = [
            "meetings/panel/2021-11-15/meeting.yml": SiteFixture.meeting("2021-11-15"),
            "meetings/panel/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/panel/2022-03-23/meeting.yml": SiteFixture.meeting("2022-03-23"),
        ]
        records["meetings/panel/2021-11-15/minutes.md"] = first
        records["meetings/panel/2022-02-02/minutes.md"] = between
        records["meetings/panel/2022-03-23/minutes.md"] = last
        return try await SiteFixture.meetings(records).places()
    }

    @Test func continuesFromTheMeetingBefore() async throws {
        #expect(try await places(first: minutes(38, 39), between: minutes(40, 41), last: minutes(42)) == [])
    }

    @Test func letsMinutesBeginAgainWithOne() async throws {
        #expect(try await places(first: nil, between: minutes(40, 41), last: minutes(1, 2)) == [])
    }

    @Test func letsNumbersJumpOverAMeetingWhoseMinutesAreNotHere() async throws {
        #expect(try await places(first: minutes(38, 39), between: nil, last: minutes(50)) == [])
    }

    @Test func reportsNumbersThatGoBackAllTheSame() async throws {
        let found = try await places(first: minutes(38, 39), between: nil, last: minutes(39))
        #expect(found == ["minutes-do-not-continue content/meetings/panel/2022-03-23/minutes.md:7:1"])
    }

    @Test func looksAtMeetingsOfTheSameBodyAlone() async throws {
        let site = try SiteFixture.meetings([
            "bodies/board.md": """
            ---
            title: Board
            type: board
            legal_basis: not stated
            chair: not stated
            seats: not stated
            ---
            """,
            "meetings/board/2022-02-02/meeting.yml": SiteFixture.meeting("2022-02-02"),
            "meetings/board/2022-02-02/minutes.md": minutes(7),
            "meetings/panel/2022-03-23/meeting.yml": SiteFixture.meeting("2022-03-23"),
            "meetings/panel/2022-03-23/minutes.md": minutes(40),
        ])
        #expect(try await site.places() == [])
    }
}

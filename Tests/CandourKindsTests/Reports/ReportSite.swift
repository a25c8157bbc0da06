import CandourSiteSupport

/// A site with a panel, a board, a meeting of each, and one report.
enum ReportSite {
    /// The report's fields, and its sections by the names of their files; `records` are added.
    static func with(
        _ fields: String, sections: [String: String] = ["01-foreword.md": "title: Foreword\n---\nWords.\n"],
        body: String = "", records: [String: String] = [:], today: String = "2022-03-31"
    ) throws -> SiteFixture {
        var files = [
            "bodies/board.md": board,
            "meetings/panel/2020-07-15/meeting.yml": SiteFixture.meeting("2020-07-15"),
            "meetings/board/2020-07-16/meeting.yml": SiteFixture.meeting("2020-07-16"),
            "reports/report/report.md": "---\ntitle: A report\n\(fields)\n---\n\(body)",
        ]
        for (name, text) in sections { files["reports/report/\(name)"] = "---\n" + text }
        return try SiteFixture.meetings(files.merging(records) { _, new in new }, today: today)
    }

    /// The fields of an annual report that is right, with others in place of these.
    static func annual(
        period: String = "2019-20", date: String = "2020-07-01", meeting: String = "panel/2020-07-15",
        more: String = ""
    ) -> String {
        """
        type: annual
        period: \(period)
        by: ann-ash
        date: \(date)
        presented_to: \(meeting)
        \(more)
        """
    }

    /// The fields of a report to the panel that is right.
    static let panel = """
        type: panel
        by: ann-ash
        date: 2020-07-01
        presented_to: panel/2020-07-15
        """

    private static let board = """
        ---
        title: Coordination Board
        type: board
        legal_basis: not stated
        chair: not stated
        seats: not stated
        ---
        """
}

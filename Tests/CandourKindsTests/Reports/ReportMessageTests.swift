import CandourSiteSupport
import Testing

/// What an author sees when the dates and places of a report do not fit.
@Suite struct ReportMessageTests {
    @Test func aPeriodThatIsNoFinancialYear() async throws {
        #expect(
            try await ReportSite.with(ReportSite.annual(period: "2019")).messages() == """
                content/reports/report/report.md:4:9
                PROBLEM  An annual report covers a financial year, and 2019 is none

                  3 │ type: annual
                  4 │ period: 2019
                    │         ^^^^
                  5 │ by: ann-ash

                A financial year begins on 1 April and ends on 31 March.

                Check: which is wrong?
                  - the period: write the year in which it begins and the one in which it ends, such as
                    2019-20
                  - the type: write panel or other

                More about this: candour explain annual-report-period

                """)
    }

    @Test func aMeetingOfAnotherBody() async throws {
        #expect(
            try await ReportSite.with(ReportSite.annual(meeting: "board/2020-07-16")).messages() == """
                content/reports/report/report.md:7:15
                PROBLEM  The report was presented to “Coordination Board”, which is no police and crime panel

                  6 │ date: 2020-07-01
                  7 │ presented_to: board/2020-07-16
                    │               ^^^^^^^^^^^^^^^^
                  8 │

                Reports of this type go to the police and crime panel, an annual report to a public
                meeting.

                Check: which is wrong?
                  - the meeting
                  - the type of the report
                  - what the records of the body and the meeting say

                More about this: candour explain report-not-to-panel

                """)
    }

    @Test func aMeetingThatWasNotPublic() async throws {
        let closed = SiteFixture.meeting("2020-07-15").replacing(
            "public: yes", with: "public: no\nprivate_because: It was about staff.")
        #expect(
            try await ReportSite.with(
                ReportSite.annual(), records: ["meetings/panel/2020-07-15/meeting.yml": closed]
            ).messages() == """
                content/reports/report/report.md:7:15
                PROBLEM  The report was presented to a meeting that was not open to the public

                  6 │ date: 2020-07-01
                  7 │ presented_to: panel/2020-07-15
                    │               ^^^^^^^^^^^^^^^^
                  8 │

                Reports of this type go to the police and crime panel, an annual report to a public
                meeting.

                Check: which is wrong?
                  - the meeting
                  - the type of the report
                  - what the records of the body and the meeting say

                More about this: candour explain report-not-to-panel

                """)
    }

    @Test func aReportDatedAfterItsMeeting() async throws {
        #expect(
            try await ReportSite.with(ReportSite.annual(date: "2021-07-01")).messages() == """
                content/reports/report/report.md:6:7
                PROBLEM  The report is dated 1 July 2021, after the meeting it was presented to, on 15 July 2020

                  5 │ by: ann-ash
                  6 │ date: 2021-07-01
                    │       ^^^^^^^^^^ the report
                  7 │ presented_to: panel/2020-07-15

                content/meetings/panel/2020-07-15/meeting.yml:1:7

                  1 │ date: 2020-07-15
                    │       ^^^^^^^^^^ the meeting
                  2 │ time: 1.30 pm

                Check: which is wrong?
                  - one of the two dates
                  - the meeting under presented_to:

                More about this: candour explain report-presented-early

                """)
    }

    @Test func aMeetingBeforeTheYearWasOver() async throws {
        #expect(
            try await ReportSite.with(ReportSite.annual(period: "2020-21", date: "not stated")).messages()
                == """
                content/reports/report/report.md:7:15
                PROBLEM  The report on 2020/21 was presented before that year ended, on 15 July 2020

                  3 │ type: annual
                  4 │ period: 2020-21
                    │         ^^^^^^^ ends on 31 March 2021
                  5 │ by: ann-ash
                  6 │ date: not stated
                  7 │ presented_to: panel/2020-07-15
                    │               ^^^^^^^^^^^^^^^^ a meeting on 15 July 2020
                  8 │

                Check: which is wrong?
                  - the period
                  - the meeting under presented_to:

                More about this: candour explain report-presented-early

                """)
    }

    @Test func anAnnualReportPublishedBeforeThePanelSawIt() async throws {
        #expect(
            try await ReportSite.with(ReportSite.annual(more: "published: 2020-07-08")).messages() == """
                content/reports/report/report.md:8:12
                WARNING  The annual report is published on 8 July 2020, before the panel sees it on 15 July 2020

                  7 │ presented_to: panel/2020-07-15
                  8 │ published: 2020-07-08
                    │            ^^^^^^^^^^ 7 days before the meeting
                  9 │ ---

                content/meetings/panel/2020-07-15/meeting.yml:1:7

                  1 │ date: 2020-07-15
                    │       ^^^^^^^^^^ the panel’s meeting
                  2 │ time: 1.30 pm

                The panel reviews the report at its meeting.

                Check: is the date right?
                  - if not, correct it
                  - if it came out with the papers of the meeting, accept the warning under accept:

                More about this: candour explain report-published-early

                """)
    }

    @Test func twoAnnualReportsForAYear() async throws {
        let other = "---\ntitle: Another report\n\(ReportSite.annual())\n---\nWords.\n"
        #expect(
            try await ReportSite.with(ReportSite.annual(), records: ["reports/another/report.md": other])
                .messages() == """
                    content/reports/report/report.md:4:9
                    PROBLEM  There are two annual reports for 2019/20; the other is “Another report”

                      3 │ type: annual
                      4 │ period: 2019-20
                        │         ^^^^^^^ here again
                      5 │ by: ann-ash

                    content/reports/another/report.md:4:9

                      3 │ type: annual
                      4 │ period: 2019-20
                        │         ^^^^^^^ the other one
                      5 │ by: ann-ash

                    Readers cannot tell which of them holds.

                    Check: which is it?
                      - one of the periods is wrong: correct it
                      - one replaces the other: write superseded_by: in the older, with the newer one

                    More about this: candour explain annual-report-twice

                    """)
    }

    /// A report that was replaced does not count.
    @Test func aReportThatReplacesAnother() async throws {
        let other = """
            ---
            title: Another report
            \(ReportSite.annual(more: "superseded_by: reports/report"))
            ---
            Words.
            """
        let site = try ReportSite.with(ReportSite.annual(), records: ["reports/another/report.md": other])
        #expect(try await site.messages() == "")
    }

    @Test func anAnnualReportThatDoesNotSayWhereItWasPresented() async throws {
        let fields = "type: annual\nperiod: 2019-20\nby: ann-ash\ndate: 2020-07-01"
        #expect(
            try await ReportSite.with(fields).messages() == """
                content/reports/report/report.md:2:1
                PROBLEM  The field presented_to is missing in this report

                  1 │ ---
                  2 │ title: A report
                    │ ^
                  3 │ type: annual

                This sort of report goes to the panel, and readers want to see when.

                Fix: add a line `presented_to:` with the id of a meeting, a folder in content/meetings/;
                or `presented_to: not stated` if the source does not give it.

                More about this: candour explain missing-field

                """)
    }

    @Test func anAnnualReportWithoutItsYear() async throws {
        let fields = "type: annual\nby: ann-ash\ndate: 2020-07-01\npresented_to: panel/2020-07-15"
        #expect(
            try await ReportSite.with(fields).messages() == """
                content/reports/report/report.md:2:1
                PROBLEM  The field period is missing in this report

                  1 │ ---
                  2 │ title: A report
                    │ ^
                  3 │ type: annual

                An annual report is about one financial year.

                Fix: add a line `period:` with a period, such as 2021-04 to 2022-02, 2019-20 or February
                2022.

                More about this: candour explain missing-field

                """)
    }

    @Test func aTypeThatThereIsNot() async throws {
        #expect(
            try await ReportSite.with(ReportSite.panel.replacing("panel\n", with: "anual\n")).messages()
                == """
                content/reports/report/report.md:3:7
                PROBLEM  “anual” is not one of the words that type can have

                  2 │ title: A report
                  3 │ type: anual
                    │       ^^^^^
                  4 │ by: ann-ash

                It can be annual, panel or other.

                Fix: change it to annual.

                  3 │ type: annual

                More about this: candour explain not-a-choice

                """)
    }

    @Test func aReportWithoutAnyText() async throws {
        #expect(
            try await ReportSite.with(ReportSite.panel, sections: [:]).messages() == """
                content/reports/report/report.md:2:1
                PROBLEM  The report “A report” has neither text nor sections

                  1 │ ---
                  2 │ title: A report
                    │ ^
                  3 │ type: panel

                A report is read on its page. A document to download comes beside it.

                Fix: write each section in a file of its own beside report.md, such as 01-foreword.md.

                More about this: candour explain section-without-text

                """)
    }
}

import CandourSiteSupport
import Testing

/// What an author sees when the steps of a precept are in the wrong order, late or not recorded.
@Suite struct PreceptStepMessageTests {
    @Test func aReportBeforeTheReview() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            reviewed_at: police-and-crime-panel/2022-02-02#46
            panel_report: 2022-02-01
            veto: not stated
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:6:15
                PROBLEM  The panel’s report (1 February 2022) comes before the panel’s review (2 February 2022)

                  4 │ notified: 2022-01-21
                  5 │ reviewed_at: police-and-crime-panel/2022-02-02#46
                    │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 February 2022
                  6 │ panel_report: 2022-02-01
                    │               ^^^^^^^^^^ 1 February 2022
                  7 │ veto: not stated

                The law puts these steps the other way round.

                Check: which of the two dates is wrong, or is another record meant?

                More about this: candour explain precept-order

                """)
    }

    @Test func aSecondReportBeforeTheRevisedPrecept() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: not stated
            panel_report: not stated
            veto: yes
            revised: 2022-02-14
            second_report: 2022-02-11
            second_reply: not stated
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:8:16
                PROBLEM  The panel’s second report (11 February 2022) comes before the notice of the revised precept (14 February 2022)

                  6 │ veto: yes
                  7 │ revised: 2022-02-14
                    │          ^^^^^^^^^^ 14 February 2022
                  8 │ second_report: 2022-02-11
                    │                ^^^^^^^^^^ 11 February 2022
                  9 │ second_reply: not stated

                The law puts these steps the other way round.

                Check: which of the two dates is wrong, or is another record meant?

                More about this: candour explain precept-order

                """)
    }

    @Test func aReplyBeforeTheReport() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel_report: 9 February 2022
            veto: no
            """)
        #expect(
            try await site.places() == [
                "precept-order content/precepts/2022-23.yml:2:7",
                "precept-step-late content/precepts/2022-23.yml:5:15",
                "reply-before-question content/responses/2022-02-08-precept.md:3:7",
            ])
    }

    @Test func aNoticeAfterItsLastDay() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-02-02
            panel_report: not stated
            """)
        #expect(
            try await site.messages() == """
                content/precepts/2022-23.yml:4:11
                WARNING  The notice to the panel is dated 2 February 2022; the last day for it was 1 February 2022

                  3 │ increase: £9.99
                  4 │ notified: 2022-02-02
                    │           ^^^^^^^^^^ 1 day after 1 February 2022
                  5 │ panel_report: not stated

                The Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012,
                regulation 3, set that day. The page shows that it was late.

                Check: is the date right?
                  - if not, correct it
                  - if it is, accept this warning under accept:, with the reason

                More about this: candour explain precept-step-late

                """)
    }

    @Test func stepsOnTheirLastDaysAreInTime() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-02-01
            panel_report: 2022-02-08
            veto: yes
            revised: 2022-02-15
            second_report: 2022-02-22
            second_reply: not stated
            """)
        #expect(try await site.messages() == "")
    }

    @Test func stepsADayAfterTheirLastDaysAreLate() async throws {
        let reply = """
            ---
            title: Second reply
            date: 2 March 2022
            by: darryl-preston
            addressed_to: police-and-crime-panel
            answers: [precepts/2022-23]
            ---
            The precept stands.
            """
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-02-02
            panel_report: 2022-02-09
            veto: yes
            reply: not stated
            revised: 2022-02-16
            second_report: 2022-02-23
            second_reply: 2022-03-02-second
            """,
            and: [
                "responses/2022-03-02-second.md": reply,
                "responses/2022-02-08-precept.md": reply.replacing("2 March", with: "9 March"),
            ])
        #expect(
            try await site.places().filter { !$0.hasPrefix("reply-") } == [
                "precept-step-late content/precepts/2022-23.yml:4:11",
                "precept-step-late content/precepts/2022-23.yml:5:15",
                "precept-step-late content/precepts/2022-23.yml:8:10",
                "precept-step-late content/precepts/2022-23.yml:9:16",
                "precept-step-late content/precepts/2022-23.yml:10:15",
            ])
    }

    @Test func aReportThatIsNotRecordedWhenItsDayHasPassed() async throws {
        let text = """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            """
        let before = try PreceptSite.with(text, today: "2022-02-08")
        #expect(try await before.places().filter { $0.contains("/precepts/") } == [])
        let after = try PreceptSite.with(text, today: "2022-02-09")
        #expect(
            try await after.messages() == """
                content/meetings/police-and-crime-panel/2022-03-23/meeting.yml:4:8
                WARNING  The meeting of 23 March 2022 is said to be held, but that day has not come

                  1 │ date: Wednesday 23 March 2022
                    │       ^^^^^^^^^^^^^^^^^^^^^^^ this day has not come
                  2 │ time: 1.30 pm to 3 pm
                  3 │ venue: Engine Shed, Sand Martin House, Peterborough
                  4 │ state: held
                    │        ^^^^ not yet
                  5 │ public: yes

                The page shows it as planned until then.

                Check: which is wrong, the date or the state?

                More about this: candour explain meeting-not-yet-held

                content/precepts/2022-23.yml:2:7
                WARNING  The panel’s report is not recorded; the last day for it was 8 February 2022

                  1 │ title: Precept for 2022/23
                  2 │ year: 2022-23
                    │       ^^^^^^^
                  3 │ increase: £9.99

                The Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012,
                regulation 4, set that day.

                Fix: add a line `panel_report:` with what became of it; or `panel_report: not stated`.

                More about this: candour explain precept-step-overdue

                """)
    }

    @Test func whatCannotBeReadIsNotMissingAsWell() async throws {
        let site = try PreceptSite.with(
            """
            year: 2022-23
            increase: £9.99
            notified: 2022-01-21
            panel_report: 3 Febuary 2022
            """)
        #expect(try await site.places().map { $0.prefix { $0 != " " } } == ["not-a-date"])
    }
}

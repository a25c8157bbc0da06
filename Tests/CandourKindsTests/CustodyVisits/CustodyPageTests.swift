import CandourSiteSupport
import Testing

@Suite struct CustodyPageTests {
    private func page(_ fields: String) async throws -> String {
        try #require(try await CustodySite.with(fields).build()["custody-visits/2019-20/index.html"])
    }

    @Test func showsHowManyPeopleVisitorsSpokeTo() async throws {
        let page = try await page(CustodySite.figures + "\nvisitors: 24\nhours: over 700")
        #expect(
            page.contains(
                "<strong class=\"figure\">440</strong> <span class=\"figure-label\">people spoken to, of 582 who were held</span>"
            ))
        #expect(
            page.contains(
                "<tr><th scope=\"row\">Share that visitors spoke to</th><td class=\"number\">75.6%</td></tr>")
        )
        #expect(page.contains("<strong class=\"figure\">over 700</strong>"))
        #expect(page.contains("Police Reform Act 2002, section 51"))
    }

    /// A share of a number that is known roughly would look more exact than it is.
    @Test func showsNoShareOfWhatIsNotKnownExactly() async throws {
        let page = try await page("detainees:\n  held: over 500\n  spoken_to: 440\nsuites: not stated")
        #expect(!page.contains("Share that visitors spoke to"))
    }

    @Test func showsSuitesWithTheirCellsAndFigures() async throws {
        let page = try await page(CustodySite.suites("visits: 34"))
        #expect(page.contains("<tr id=\"suite-north\"><th scope=\"row\">North suite</th>"))
        #expect(page.contains("<td class=\"number\">29</td><td class=\"number\">60</td></tr>"))
        #expect(page.contains("<td class=\"number\">41</td><td class=\"number\">94</td></tr>"))
        #expect(!page.contains("<th scope=\"col\" class=\"number\">In custody</th>"))
    }

    @Test func countsNoCellsWhereOneSuiteDoesNotSay() async throws {
        let fields = CustodySite.suites("visits: 34").replacing("cells: 12", with: "cells: not stated")
        #expect(!(try await page(fields).contains("All suites")))
    }

    @Test func tellsWhatWasFoundAndWhatIsDoneAboutIt() async throws {
        let page = try await page(
            CustodySite.figures + "\npositive:\n  - Staff are open.\nissues:\n  - text: Cameras are old.\n"
                + "    action: New ones are bought.\n  - text: Interpreters come late.\n    action: not stated"
        )
        #expect(page.contains("<li>Staff are open.</li>"))
        #expect(
            page.contains("<tr><th scope=\"row\">Cameras are old.</th><td>New ones are bought.</td></tr>"))
        #expect(page.contains("<tr><th scope=\"row\">Interpreters come late.</th><td><span"))
    }

    @Test func explainsFiguresThatWerePrintedInAnotherWay() async throws {
        let page = try await page(
            CustodySite.figures
                + "\nstated_elsewhere:\n  - figure: spoken_to\n    number: 400\n    about: two suites\n"
                + "    source: The annual report\n    discrepancy: The report prints 400, and 440 adds up.")
        #expect(
            page.contains(
                """
                <h3 id="stated-elsewhere-spoken-to">400 people spoken to for two suites</h3>
                <p>The report prints 400, and 440 adds up.</p>
                <p>Printed in: The annual report</p>
                """))
        #expect(
            page.contains(
                "<th scope=\"row\">Visitors spoke to; <a href=\"#stated-elsewhere-spoken-to\">elsewhere printed as 400 people spoken to for two suites</a></th>"
            ))
    }

    @Test func givesFiguresThatWerePrintedInAnotherWayAddresses() async throws {
        let text = """
            ---
            title: Figures
            ---
            [400](figure:custody-visits/2019-20#stated_elsewhere.spoken_to),
            [430](figure:custody-visits/2019-20#stated_elsewhere.spoken_to.2) and
            [93](figure:custody-visits/2019-20#stated_elsewhere.visits).
            """
        let fields =
            CustodySite.figures + "\nstated_elsewhere:\n"
            + [("spoken_to", 400, 440), ("visits", 93, 94), ("spoken_to", 430, 440)].map {
                name, number, own in
                """
                  - figure: \(name)
                    number: \(number)
                    source: The annual report
                    discrepancy: Here it is \(own).
                """
            }.joined(separator: "\n")
        let site = try CustodySite.with(fields, records: ["pages/figures.md": text])
        #expect(try await site.messages() == "")
        let page = try #require(try await site.build()["custody-visits/2019-20/index.html"])
        for place in ["spoken-to", "spoken-to-2", "visits"] {
            #expect(page.contains("<h3 id=\"stated-elsewhere-\(place)\">"))
        }
    }

    @Test func givesReasonsByThePathOfAFigure() async throws {
        let page = try await page(
            "visits: not stated\ndetainees:\n  held: not stated\nsuites: not stated\nnot_stated:\n"
                + "  visits: Nobody counted.\n  detainees.held: The list was lost.\n  suite_figures: They are not kept."
        )
        #expect(page.contains("Not stated: Nobody counted."))
        #expect(page.contains("Not stated: The list was lost."))
    }

    @Test func givesEveryFigureAnAddress() async throws {
        let text = """
            ---
            title: Figures
            ---
            [94](figure:custody-visits/2019-20#visits), [60](figure:custody-visits/2019-20#suites.north.visits),
            [29](figure:custody-visits/2019-20#suites.north.cells), [41](figure:custody-visits/2019-20#cells),
            [440](figure:custody-visits/2019-20#detainees.spoken_to),
            [over 75%](figure:custody-visits/2019-20#detainees.spoken_share) at
            [a suite](record:custody-visits/2019-20#suites.north).
            """
        let fields = CustodySite.suites("visits: 34") + "\ndetainees:\n  held: 582\n  spoken_to: 440"
        let site = try CustodySite.with(fields, records: ["pages/figures.md": text])
        #expect(try await site.messages() == "")
    }

    @Test func isPublicWhenItsPeriodIsOver() async throws {
        let running = try CustodySite.with(CustodySite.figures, period: "2021-22", id: "2021-22")
        #expect(try await running.build()["custody-visits/2021-22/index.html"] != nil)
        let next = try CustodySite.with(CustodySite.figures, period: "2022-23", id: "2022-23")
        #expect(try await next.build()["custody-visits/2022-23/index.html"] == nil)
    }
}

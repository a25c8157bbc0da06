import CandourSiteSupport
import Testing

@Suite struct EventPageTests {
    private func event(_ title: String, _ fields: String) -> String {
        "---\ntitle: \(title)\nplace: Ely\nfor: Everybody\n\(fields)\n---\nThe whole of it.\n"
    }

    private func page(_ fields: String, today: String = "2022-03-31") async throws -> String {
        let files = try await SiteFixture(["events/day.md": event("Open day", fields)], today: today).build()
        return try #require(files["events/day/index.html"])
    }

    @Test func saysWhenWhereAndForWhom() async throws {
        let page = try await page(
            "date: 5 May 2022\nends: 6 May 2022\ntime: 10 am to 4 pm\norganised_by: The panel")
        #expect(
            page.contains(
                "<dt>Date</dt><dd><time datetime=\"2022-05-05\">5 May 2022</time> to "
                    + "<time datetime=\"2022-05-06\">6 May 2022</time></dd>"))
        #expect(page.contains("<dt>Time</dt><dd>10 am to 4 pm</dd>"))
        #expect(page.contains("<dt>Place</dt><dd>Ely</dd>"))
        #expect(page.contains("<dt>For</dt><dd>Everybody</dd>"))
        #expect(page.contains("<dt>Organised by</dt><dd>The panel</dd>"))
        #expect(page.contains("<p>The whole of it.</p>"))
    }

    @Test func saysHowToComeUntilItIsOver() async throws {
        let fields = "date: 5 May 2022\nends: 6 May 2022\nhow_to_take_part: Come along.\noutcome: not stated"
        #expect(try await page(fields, today: "2022-05-06").contains("Come along."))
        #expect(try await !page(fields, today: "2022-05-07").contains("Come along."))
        let off = fields + "\nstate: cancelled\nchange: The hall is flooded."
        #expect(try await !page(off, today: "2022-05-01").contains("Come along."))
    }

    @Test func saysAtTheTopWhatIsDifferent() async throws {
        let cancelled = try await page("date: 5 May 2022\nstate: cancelled\nchange: The hall is flooded.")
        #expect(cancelled.contains("Cancelled") && cancelled.contains("The hall is flooded."))
        let changed = try await page("date: 5 May 2022\nstate: changed\nchange: It is a day later.")
        #expect(changed.contains("Changed") && changed.contains("It is a day later."))
        let open = try await page("date: May 2022\nstate: to_be_confirmed")
        #expect(open.contains("To be confirmed") && open.contains("is not certain yet"))
        let over = try await page(
            "date: March 2022\noutcome: not stated\nstate: to_be_confirmed", today: "2022-04-01")
        #expect(
            !over.contains("To be confirmed") && over.contains("Whether the event took place is not known"))
        let held = try await page(
            "date: March 2022\noutcome: Many came.\nstate: to_be_confirmed", today: "2022-04-01")
        #expect(!held.contains("class=\"notice"))
        #expect(try await !page("date: 5 May 2022").contains("class=\"notice"))
    }

    @Test func theHomePageHasTheNextThree() async throws {
        var records = ["events/over.md": event("Over", "date: 30 March 2022\noutcome: Good.")]
        for day in 1...4 { records["events/e\(day).md"] = event("Day \(day)", "date: \(day) April 2022") }
        records["events/today.md"] = event("Today", "date: 31 March 2022\nstate: cancelled\nchange: Rain.")
        let files = try await SiteFixture(records).build()
        let home = try #require(files["index.html"])
        let places = ["Today", "Day 1", "Day 2", "Day 3", "Day 4", "Over"].map {
            home.firstRange(of: ">\($0)<")
        }
        #expect(places.map { $0 == nil } == [false, false, false, true, true, true])
        #expect(places.compactMap { $0?.lowerBound }.count == 3)
        #expect(home.contains("cancelled"))
        #expect(home.contains("<a href=\"events/\">All events</a>"))
    }

    @Test func isPublicAtOnceUnlessItIsKeptBack() async throws {
        let site = try SiteFixture([
            "events/soon.md": event("Soon", "date: 5 May 2022\npublished: 30 March 2022"),
            "events/later.md": event("Secret", "date: 5 May 2022\npublished: 1 April 2022"),
        ])
        let files = try await site.build()
        #expect(files["events/soon/index.html"] != nil)
        #expect(files["feeds/events.atom"]?.contains("Soon") == true)
        #expect(!files.values.contains { $0.contains("Secret") })
    }
}

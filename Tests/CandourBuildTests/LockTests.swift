import CandourBuild
import CandourSiteSupport
import Testing

/// A site keeps its word: what was published is not lost and not changed unseen.
@Suite struct LockTests {
    private func expectNothing(
        _ changes: [String: String?], today: String = "2022-03-31",
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await LockedSite.site(changes, today: today).places().filter {
            !$0.hasPrefix("file-not-used")
        }
        #expect(found == [], sourceLocation: location)
    }

    @Test func `what is as it was is no matter`() async throws { try await expectNothing([:]) }

    @Test func `a lock is read as it was written`() async throws {
        let site = try await LockedSite.site()
        let update = try #require(try await site.lock())
        #expect(update.lock == update.before)
        #expect(update.counts == (0, 0, 0))
        let text = String(decoding: update.lock.bytes, as: UTF8.self)
        #expect(text.contains("\"addresses\":[\"decisions/buses/\",\"files/decisions/buses/notice.txt\"]"))
        #expect(text.contains("\"#reviews.received\":\"3\""))
    }

    @Test func `with its former address it may have another name`() async throws {
        try await expectNothing([
            "decisions/buses.md": nil,
            "decisions/coaches.md": LockedSite.decision(
                "type: finance", "type: finance\nformerly: [decisions/buses]"
            )
            .replacing("attachments:\n  - file: notice.txt\n    title: The notice\n", with: ""),
            "decisions/notice.txt": nil,
        ])
    }

    @Test func `a day before the publication is no loss`() async throws {
        try await expectNothing([:], today: "2022-02-04")
    }

    @Test func `with a note to readers all may change`() async throws {
        try await expectNothing([
            "decisions/buses.md": LockedSite.decision("The buses go on.", "The buses stop.")
                .replacing(
                    "type: finance",
                    with: "type: finance\nupdates:\n  - date: 2022-03-05\n    note: The buses stop."),
            "complaints/2021-22.yml": LockedSite.complaints.replacing("received: 3", with: "received: 4")
                .replacing("period:", with: "updates: [{ date: 2022-03-05, note: One came late. }]\nperiod:"),
        ])
    }

    @Test func `what was taken back stays, with its notice`() async throws {
        try await expectNothing([
            "decisions/buses.md": LockedSite.decision(
                "type: finance", "type: finance\nwithdrawn: { date: 2022-03-05, reason: It was void. }")
        ])
    }

    @Test func `of what was published in error nothing is kept`() async throws {
        let removal = "published_by_mistake: { date: 2022-03-05, reason: It named somebody. }"
        let changed = try await LockedSite.site([
            "decisions/buses.md": LockedSite.decision("type: finance", "type: finance\n" + removal)
                .replacing("The buses go on.", with: "Gone.")
        ])
        #expect(try await changed.places() == [])
        let text = String(decoding: try #require(try await changed.lock()).lock.bytes, as: UTF8.self)
        #expect(
            text.contains(
                #"{"record":"decisions/buses","published":"2022-02-05","addresses":["decisions/buses/","files/decisions/buses/notice.txt"]}"#
            ))
    }

    @Test func `how it is written does not count, nor what is added`() async throws {
        try await expectNothing([
            "decisions/buses.md": LockedSite.decision("cost: £500", "cost: '£500' # a year")
                .replacing("title: Buses\n", with: "")
                .replacing("type: finance\n", with: "type: finance\ntitle: \"Buses\"\nfunding: Reserves\n")
                .replacing("The buses go on.", with: "The buses\ngo on.")
        ])
    }

    @Test func `under another name it is compared all the same`() async throws {
        let site = try await LockedSite.site([
            "decisions/buses.md": nil,
            "decisions/coaches.md": LockedSite.decision(
                "type: finance", "type: finance\nformerly: [decisions/buses]"
            )
            .replacing("cost: £500", with: "cost: £600"),
        ])
        #expect(try await site.places() == ["published-text-changed content/decisions/coaches.md:11:1"])
    }

    @Test func `who takes over an address is not compared with who had it`() async throws {
        let about = "---\ntitle: About us\nformerly: [decisions/buses]\n---\nWho we are.\n"
        let site = try await LockedSite.site([
            "pages/about.md": about, "decisions/buses.md": nil, "decisions/notice.txt": nil,
        ])
        // Its own text is as it was.
        #expect(try await site.places() == [])
    }

    @Test func `where a link leads is no matter, what it says is`() async throws {
        func site(_ link: String) async throws -> SiteFixture {
            try SiteFixture([
                "pages/a.md": "---\ntitle: A\n---\nSee \(link).\n", "pages/b.md": "---\ntitle: B\n---\n",
            ])
        }
        let before = try #require(try await site("[the page](record:pages/a)").lock())
        for (link, isKept) in [
            ("[the page](record:pages/b)", true), ("[that page](record:pages/a)", false),
            ("[the page](https://a.org/)", false),
        ] {
            var after = try await site(link)
            after.files[RecordLock.name] = before.lock.bytes
            #expect(try await after.places().isEmpty == isKept)
        }
    }

    @Test func `what a field says is no matter of words`() async throws {
        let site = try await LockedSite.site(["decisions/buses.md": LockedSite.decision("£500", "£600")])
        #expect(try await site.lock(reworded: ["decisions/buses"]) == nil)
        #expect(try await site.messages().contains("--reworded") == false)
    }

    @Test func `better words are taken when they are named`() async throws {
        let changed = try await LockedSite.site([
            "decisions/buses.md": LockedSite.decision("need them", "need buses")
        ])
        #expect(try await changed.lock() == nil)
        let update = try #require(try await changed.lock(reworded: ["decisions/buses"]))
        #expect(update.counts == (0, 1, 0))
        // A figure is never a matter of words.
        let figure = try await LockedSite.site([
            "complaints/2021-22.yml": LockedSite.complaints.replacing("received: 3", with: "received: 4")
        ])
        #expect(try await figure.lock(reworded: ["complaints/2021-22"]) == nil)
    }

    @Test func `addresses that lead to each other`() async throws {
        let changed = try await LockedSite.site([
            "decisions/buses.md": nil,
            "decisions/coaches.md": LockedSite.decision(
                "type: finance", "type: finance\nformerly: [decisions/trams]"),
            "decisions/trams.md": LockedSite.decision(
                "type: finance", "type: finance\nformerly: [decisions/coaches]"),
        ])
        let found = try await changed.places().map { $0.prefix { $0 != " " } }
        #expect(found.contains("published-address-lost") && found.contains("former-address"))
    }

    @Test(arguments: ["", "{\"generator\":\"candour\",\"lock\":1,\"records\":[\n<<<<<<< ours\n", "{}", "é"])
    func `a lock that cannot be read stops all`(text: String) async throws {
        var changed = try await LockedSite.site()
        changed.files[RecordLock.name] = Array(text.utf8)
        #expect(try await changed.places().map { $0.prefix { $0 != " " } } == ["lock-unreadable"])
        #expect(try await changed.build().isEmpty)
    }

    @Test func `a lock of a later form is not guessed at`() async throws {
        var changed = try await LockedSite.site()
        changed.files[RecordLock.name] = Array("{\"generator\":\"candour\",\"lock\":2,\"records\":7}".utf8)
        #expect(try await changed.messages().contains("was written by a later version of Candour"))
    }
}

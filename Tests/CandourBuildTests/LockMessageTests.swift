import CandourBuild
import CandourSiteSupport
import Testing

/// Messages about what was published, whole.
@Suite struct LockMessageTests {
    private func expect(
        _ changes: [String: String?], today: String = "2022-03-31", _ wanted: String,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await LockedSite.site(changes, today: today).messages()
        #expect(found == wanted, sourceLocation: location)
    }

    @Test func `a record that is gone`() async throws {
        try await expect(
            ["decisions/buses.md": nil, "decisions/notice.txt": nil],
            """
            record.lock:3:11
            PROBLEM  The address /decisions/buses/ and 1 more were published, and would lead nowhere

              2 │ {"record":"complaints/2021-22","published":"2022-03-01","addresses":["complaints/2021-22/"],"updates…
              3 │ {"record":"decisions/buses","published":"2022-02-05","addresses":["decisions/buses/","files/decision…
                │           ^^^^^^^^^^^^^^^^^ published since 5 February 2022
              4 │ {"record":"pages/about","published":"2022-03-31","addresses":["about/"],"updates":0,"files":"79ea55d…

            Links to it, bookmarks and search engines would find nothing.

            Check: what became of decisions/buses?
              - if it has another name now, write the old address under formerly: of the new file
              - if it was taken back, put its file back, and add withdrawn: with the date and the
                reason
              - if it should never have been public, put its file back, and add published_by_mistake:
                with the date and the reason

            More about this: candour explain published-address-lost

            """)
    }

    @Test func `a page is named before its files, whatever the order of their addresses`() async throws {
        var before = try SiteFixture([
            "pages/map.md": "---\ntitle: Map\nattachments: [{ file: a.txt, title: A }]\n---\nWords.\n",
            "pages/a.txt": "A", "pages/about.md": "---\ntitle: About\n---\n",
        ])
        let lock = try #require(try await before.lock()).lock
        before.files["content/pages/map.md"] = nil
        before.files["content/pages/a.txt"] = nil
        before.files[RecordLock.name] = lock.bytes
        #expect(
            try await before.messages().contains(
                "The address /map/ and 1 more were published, and would lead nowhere"))
    }

    @Test func `a record under another name is recognised`() async throws {
        try await expect(
            [
                "decisions/buses.md": nil,
                "decisions/coaches.md": LockedSite.decision("title: Buses", "title: Coaches"),
            ],
            """
            record.lock:3:11
            PROBLEM  The address /decisions/buses/ and 1 more were published, and would lead nowhere

              2 │ {"record":"complaints/2021-22","published":"2022-03-01","addresses":["complaints/2021-22/"],"updates…
              3 │ {"record":"decisions/buses","published":"2022-02-05","addresses":["decisions/buses/","files/decision…
                │           ^^^^^^^^^^^^^^^^^ published since 5 February 2022
              4 │ {"record":"pages/about","published":"2022-03-31","addresses":["about/"],"updates":0,"files":"79ea55d…

            content/decisions/coaches.md:2:1

              1 │ ---
              2 │ title: Coaches
                │ ^ this has nearly the same words
              3 │ reference: not stated

            Links to it, bookmarks and search engines would find nothing.

            Fix: if decisions/coaches is the same record under another name, write into it: `formerly:
            [decisions/buses]`.

            More about this: candour explain published-address-lost

            """)
    }

    @Test func `a record that is a draft again`() async throws {
        try await expect(
            ["decisions/buses.md": LockedSite.decision("type: finance", "type: finance\ndraft: yes")],
            """
            content/decisions/buses.md:2:1
            PROBLEM  “Buses” was published on 5 February 2022, and would vanish: it is a draft now

              1 │ ---
              2 │ title: Buses
                │ ^
              3 │ reference: not stated

            The address /decisions/buses/ would lead nowhere.

            Check: should people go on finding it?
              - if so, remove the line draft: yes
              - if it was taken back, add withdrawn: with the date and the reason; it stays readable
              - if it should never have been public, add published_by_mistake: with the date and the
                reason

            More about this: candour explain published-address-lost

            """)
    }

    @Test func `a record that is put off`() async throws {
        try await expect(
            ["decisions/buses.md": LockedSite.decision("published: 2022-02-05", "published: 2022-05-01")],
            """
            content/decisions/buses.md:5:12
            PROBLEM  “Buses” was published on 5 February 2022, and would vanish: it is to be public from 1 May 2022 on

              4 │ date: 2022-02-04
              5 │ published: 2022-05-01
                │            ^^^^^^^^^^
              6 │ decision_maker: p

            The address /decisions/buses/ would lead nowhere.

            Check: should people go on finding it?
              - if so, put back the day of publication that it had
              - if it was taken back, add withdrawn: with the date and the reason; it stays readable
              - if it should never have been public, add published_by_mistake: with the date and the
                reason

            More about this: candour explain published-address-lost

            """)
    }

    @Test func `a file that is gone`() async throws {
        try await expect(
            [
                "decisions/buses.md": LockedSite.decision(
                    "attachments:\n  - file: notice.txt\n    title: The notice\n", ""),
                "decisions/notice.txt": nil,
            ],
            """
            content/decisions/buses.md:2:1
            PROBLEM  The address /files/decisions/buses/notice.txt of “Buses” was published, and would lead nowhere

              1 │ ---
              2 │ title: Buses
                │ ^
              3 │ reference: not stated

            Links to it, bookmarks and search engines would find nothing.

            Check: is the file still there?
              - if it has another name now, give it the old one again
              - if it was taken away on purpose, say so under updates:, with the date

            More about this: candour explain published-address-lost

            """)
    }

    @Test func `a figure that is another one`() async throws {
        try await expect(
            [
                "complaints/2021-22.yml": LockedSite.complaints.replacing("received: 3", with: "received: 4")
                    .replacing("upheld: 1", with: "upheld: 2")
            ],
            """
            content/complaints/2021-22.yml:6:13
            PROBLEM  The figure reviews.received of “Complaints, 2021/22” was published as 3, and is 4 now

              5 │ reviews:
              6 │   received: 4
                │             ^ was 3
              7 │   upheld: 2
                │           ^ was 1, is 2

            No update tells readers of the change. The figure that was published may be quoted
            elsewhere.

            Check: which is right?
              - if 4 is, add to updates: in content/complaints/2021-22.yml the date and, in a sentence
                that readers see, what changed
              - if 3 is, put it back

            More about this: candour explain published-figure-changed

            """)
    }

    @Test func `a figure that is gone`() async throws {
        try await expect(
            [
                "complaints/2021-22.yml": LockedSite.complaints.replacing("  upheld: 1", with: "")
            ],
            """
            content/complaints/2021-22.yml:1:1
            PROBLEM  The figure reviews.upheld of “Complaints, 2021/22” was published as 1, and is not there any more

              1 │ title: Complaints, 2021/22
                │ ^
              2 │ period: 2021-22

            No update tells readers of the change. The figure that was published may be quoted
            elsewhere.

            Check: should it be there?
              - if not, add to updates: in content/complaints/2021-22.yml the date and, in a sentence
                that readers see, what changed
              - if so, put it back

            More about this: candour explain published-figure-changed

            """)
    }

    @Test func `a text that says something else`() async throws {
        try await expect(
            [
                "decisions/buses.md": LockedSite.decision("The buses go on.", "The buses stop.")
                    .replacing("summary: Buses go on.", with: "summary: Buses stop.")
            ],
            """
            content/decisions/buses.md:8:1
            PROBLEM  “Buses” is not what was published, and no update tells readers of the change

               7 │ type: finance
               8 │ summary: Buses stop.
                 │ ^^^^^^^ changed
               9 │ legal_power: not stated
                …
              14 │ ---
              15 │ ## Decision
                 │ ^^^^^^^^^^^ changed
              16 │

            It is in record.lock as public since 5 February 2022.

            Check: does the change matter to readers?
              - if it does, add to updates: in content/decisions/buses.md the date and, in a sentence
                that readers see, what changed
              - if only words are better than before, take it as it is: candour lock --reworded
                decisions/buses

            More about this: candour explain published-text-changed

            """)
    }
}

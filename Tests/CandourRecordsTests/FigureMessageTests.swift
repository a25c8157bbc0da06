import CandourSiteSupport
import Testing

/// The messages about figures in a text, as the terminal shows them.
@Suite struct FigureMessageTests {
    private func messages(_ text: String) async throws -> String {
        let site = try SiteFixture([
            "complaints/2021-22.yml": """
            title: Complaints, 2021/22
            period: 2021-22
            source: Report to the panel
            reviews:
              received: 46

            """,
            "pages/about.md": "---\ntitle: About us\n---\n\(text)\n",
        ])
        return try await site.messages()
    }

    @Test func acceptsWhatTheRecordSays() async throws {
        #expect(
            try await messages(
                "[46](figure:complaints/2021-22#reviews.received) and [over 40](figure:complaints/2021-22#reviews.received)"
            ) == "")
    }

    @Test func saysWhatTheRecordSays() async throws {
        #expect(
            try await messages("There were [47](figure:complaints/2021-22#reviews.received) of them.") == """
                content/pages/about.md:4:24
                PROBLEM  The text says 47, and the record says 46

                  3 │ ---
                  4 │ There were [47](figure:complaints/2021-22#reviews.received) of them.
                    │                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                content/complaints/2021-22.yml:5:13

                  4 │ reviews:
                  5 │   received: 46
                    │             ^^ here it is 46

                The figure comes from “Complaints, 2021/22”, Complaint reviews: requests for a review.

                Check: which is right?
                  - write 46 in the text
                  - or correct the figure in the record

                More about this: candour explain figure-differs

                """)
    }

    @Test func saysHowToWriteTheFigureAlone() async throws {
        #expect(
            try await messages("[46 reviews](figure:complaints/2021-22#reviews.received)") == """
                content/pages/about.md:4:21
                PROBLEM  The words “46 reviews” are not a figure alone

                  3 │ ---
                  4 │ [46 reviews](figure:complaints/2021-22#reviews.received)
                    │                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which is 46

                They are compared with the figure in the record, so nothing else can stand there.

                Fix: put the square brackets around the figure alone:
                [46](figure:complaints/2021-22#reviews.received).

                More about this: candour explain figure-not-written

                """)
    }

    @Test func offersTheFiguresOfARecord() async throws {
        #expect(
            try await messages("[46](figure:complaints/2021-22)") == """
                content/pages/about.md:4:13
                PROBLEM  “complaints/2021-22” is a record, not one of its figures

                  3 │ ---
                  4 │ [46](figure:complaints/2021-22)
                    │             ^^^^^^^^^^^^^^^^^^ no figure here

                After # stands the figure, by its names in the file of the record.

                Check: which figure is meant?
                  - complaints/2021-22#reviews.received

                More about this: candour explain figure-not-found

                """)
    }
}

import CandourPage
import Testing

/// The block of data in the head of a page.
@Suite struct StructuredDataTests {
    private static func block(_ data: StructuredData..., title: String = "A page") throws -> String {
        let table = DataTable(
            caption: "T", columns: [DataTable.Column("A", name: "a")],
            rows: [DataTable.Row([DataTable.Cell("1")])])
        var linked = table
        linked.downloads = [
            Document(
                Link("CSV", to: .page(PageAddress("x/t.csv"))), type: "CSV", size: 1, pages: nil,
                isAccessible: nil)
        ]
        let page = Page(
            address: PageAddress("x/"), type: .record, title: title, summary: "One sentence.",
            blocks: [.section(Section(id: "s", title: "S", [.table(linked)]))], structured: data)
        let html = try Rendering.page(page, shell: "{{{head}}}")
        let start = html.firstRange(of: "<script type=\"application/ld+json\">")
        guard let start, let end = html.firstRange(of: "</script>") else { return html }
        return String(html[start.upperBound..<end.lowerBound])
    }

    private static let day = LocalDate(daysSince1970: 19_193)

    @Test func tellsOfAnEvent() throws {
        let event = CalendarEvent(
            title: "Panel", start: LocalDateTime(Self.day, LocalTime(hour: 13, minute: 30)),
            place: "Shire Hall", address: PageAddress("x/"), state: .postponed)
        #expect(
            try Self.block(.event(event, organiser: "The Panel")) == """
                {"@context":"https://schema.org","@graph":[{"@type":"Event","name":"Panel",\
                "startDate":"2022-07-20T13:30:00+01:00",\
                "eventStatus":"https://schema.org/EventPostponed",\
                "location":{"@type":"Place","name":"Shire Hall","address":"Shire Hall"},\
                "description":"One sentence.","url":"https://opcc.example.org/sub/x/",\
                "organizer":{"@type":"Organization","name":"The Panel"}}]}
                """)
    }

    @Test func tellsOfAFundAndItsTable() throws {
        #expect(
            try Self.block(.grant(amount: Money(pence: 250_050)), .dataset(period: nil, area: "Testshire"))
                == """
                {"@context":"https://schema.org","@graph":[{"@type":"MonetaryGrant","name":"A page",\
                "description":"One sentence.","url":"https://opcc.example.org/sub/x/",\
                "funder":{"@type":"GovernmentOrganization","@id":"https://opcc.example.org/sub/",\
                "name":"The Office"},"amount":{"@type":"MonetaryAmount","currency":"GBP","value":2500.50}},\
                {"@type":"Dataset","name":"A page","description":"One sentence.",\
                "url":"https://opcc.example.org/sub/x/","spatialCoverage":"Testshire",\
                "creator":{"@type":"GovernmentOrganization","@id":"https://opcc.example.org/sub/",\
                "name":"The Office"},"distribution":[{"@type":"DataDownload","encodingFormat":"text/csv",\
                "contentUrl":"https://opcc.example.org/sub/x/t.csv"}]}]}
                """)
    }

    @Test func cannotBeEndedByWhatStandsInIt() throws {
        let block = try Self.block(.report(number: "</script><b>&", period: nil), title: "<!--")
        #expect(block.contains("\\u003c/script\\u003e\\u003cb\\u003e\\u0026"))
        #expect(!block.contains("<") && !block.contains(">") && !block.contains("&"))
    }

    @Test func isNotThereWhereAPageSaysNothing() throws {
        #expect(try !Self.block().contains("<script"))
    }
}

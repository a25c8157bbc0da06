import CandourDiagnostics
import CandourPage

/// A page with every block and every kind of prose on it.
enum Gallery {
    static let page = Page(
        address: PageAddress("decisions/precept-2022-23/"),
        type: .record,
        title: "Precept for 2022/23",
        label: "Decision",
        summary: "Raises the police part of council tax by £9.99 a year for a Band D home.",
        breadcrumbs: [Link("Decisions", to: .page(PageAddress("decisions/")))],
        notices: [
            Notice(
                "This decision was superseded",
                [
                    [
                        .text("It was replaced by "),
                        .link(
                            Link("Precept for 2023/24", to: .page(PageAddress("decisions/precept-2023-24/")))),
                        .text("."),
                    ]
                ])
        ],
        blocks: blocks + more,
        hasContents: true,
        previous: Link("Commissioning grants, third round", to: .page(PageAddress("decisions/grants-3/"))),
        next: Link("Capital strategy", to: .page(PageAddress("decisions/capital/"))),
        published: day(2022, 2, 9),
        updated: LocalDate(year: 2022, month: 3, day: 23),
        updates: [day(2022, 3, 23)].compactMap { $0 }.map {
            TimelineEntry($0, [.text("Corrected the funding table.")])
        })

    static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
        LocalDate(year: year, month: month, day: day).map { PartialDate($0) }
    }

    static let blocks: [Block] = [
        .summary([
            SummaryRow("Reference", .notStated(reason: "not given in the minutes")),
            SummaryRow(
                "Decision maker",
                .link(Link("Darryl Preston", to: .page(PageAddress("people/darryl-preston/"))))),
            SummaryRow("Date", day(2022, 2, 2).map { .date($0) } ?? .text("")),
            SummaryRow(
                "Papers", lines: [[.text("Precept report")], [.text("Appendix 2 "), .tag("withheld")]]),
            SummaryRow("Cost", .strong("£62,938"), .text(" "), .note("over three years")),
            SummaryRow("Funding"),
        ]),
        .figures([
            KeyFigure("£62,938", "awarded to young people’s projects in 2019/20"),
            KeyFigure(
                "1,566", "complaints received, April 2021 to February 2022",
                link: Link("Complaints 2021/22", to: .page(PageAddress("complaints/2021-22/")))),
            KeyFigure("over 260", "responses to the survey"),
        ]),
        .section(
            Section(
                id: "funding", title: "Funding",
                [
                    .paragraph([
                        .text("The figures below are in pounds. See "),
                        .link(
                            Link(
                                "the law",
                                to: .external("https://www.legislation.gov.uk/ukpga/2011/13/section/5"))),
                        .text("."),
                    ]),
                    .table(
                        DataTable(
                            caption: "Where the money comes from, 2022/23 (£)",
                            columns: [
                                .init("Source", name: "source"),
                                .init("2021/22", name: "before", isNumeric: true),
                                .init("2022/23", name: "after", isNumeric: true), .init("Note", name: "note"),
                            ],
                            rows: [
                                .init(
                                    id: "grant",
                                    [
                                        .init("Police grant"), .init("88,120,000"), .init("92,333,100"),
                                        .init("Home Office settlement"),
                                    ]),
                                .init([
                                    .init("Council tax"), .init("71,004,250"), .init("75,900,000"), .init(""),
                                ]),
                                .init(
                                    isTotal: true,
                                    [.init("Total"), .init("159,124,250"), .init("168,233,100"), .init("")]),
                            ])),
                    .callout(
                        Callout(
                            .warning, title: "Figures are provisional",
                            [.paragraph([.text("The council tax base is confirmed in March.")])])),
                ])),
        .section(Section(id: "minutes", title: "From the minutes", [prose])),
    ]

    static let more: [Block] = [
        .section(
            Section(
                id: "related", title: "Related records",
                [
                    .cards([
                        Card(
                            Link("Capital strategy 2022/23", to: .page(PageAddress("decisions/capital/"))),
                            date: day(2022, 2, 9),
                            summary:
                                "Sets how the force’s buildings, vehicles and computers are paid for over five years.",
                            facts: ["Finance", "2022-CPCC-003"]),
                        Card(
                            Link("Estates disposal, Parkside", to: .page(PageAddress("decisions/parkside/"))),
                            date: PartialDate(year: 2022, month: 1), facts: ["Estates"], tag: "withdrawn"),
                    ]),
                    .documents([
                        Document(
                            Link(
                                "Precept report (original)",
                                to: .page(PageAddress("files/decisions/precept-2022-23/report.pdf"))),
                            type: "PDF", size: 219_000, pages: 12, isAccessible: false),
                        Document(
                            Link(
                                "Funding table",
                                to: .page(PageAddress("decisions/precept-2022-23/funding.csv"))), type: "CSV",
                            size: 900, pages: nil, isAccessible: true),
                    ]),
                ])),
        .section(
            Section(
                id: "what-happened", title: "What happened when",
                [
                    .timeline([
                        TimelineEntry(
                            PartialDate(year: 2021, month: 12) ?? now, [.text("Consultation opened.")]),
                        TimelineEntry(
                            now,
                            [
                                .text("The panel agreed not to veto the precept: "),
                                .link(
                                    Link(
                                        "minutes, item 46",
                                        to: .page(
                                            PageAddress("meetings/police-and-crime-panel/2022-02-02/"),
                                            fragment: "46"))),
                            ]),
                    ]),
                    .list(
                        ordered: false, [[.text("First line")], [.text("Second line, "), .strong("strong")]]),
                    .pagination(
                        Pagination(
                            addresses: (0..<9).map {
                                PageAddress($0 == 0 ? "decisions/" : "decisions/page/\($0 + 1)/")
                            }, current: 4)),
                ])),
    ]

    static let now = day(2022, 2, 2) ?? PartialDate(LocalDate(daysSince1970: 0))

    static let prose = ProseTape.block { tape in
        tape.heading(2, "46. Precept report 2022/23", id: "46")
        tape.add(.startParagraph)
        tape.quote("The Panel received a report on the ")
        tape.link("record:decisions/precept-2022-23", "proposed precept")
        tape.quote(". The increase is ")
        tape.add(.startStrong)
        tape.quote("£9.99")
        tape.add(.endStrong)
        tape.quote(" a year")
        tape.add(.footnoteReference, a: 1, b: 1)
        tape.quote(", or 19p a week")
        tape.add(.footnoteReference, a: 1, b: 2)
        tape.quote(". The old figure was ")
        tape.add(.startStrikethrough)
        tape.quote("£10.99")
        tape.add(.endStrikethrough)
        tape.quote("; see ")
        tape.quote("precept.csv", as: .code)
        tape.quote(".")
        tape.add(.endParagraph)
        tape.add(.startList, flag: 1, a: 1)
        for (number, text) in [
            "The Panel asked how many had responded to the survey.",
            "The Commissioner said that over 260 people had.",
        ].enumerated() {
            tape.add(.startItem, flag: 1, a: tape.anchor("46.\(number + 1)"))
            tape.paragraph(text)
            tape.add(.endItem)
        }
        tape.add(.endList)
        tape.add(.startCallout)
        tape.paragraph("The vote was unanimous.")
        tape.add(.endCallout)
        tape.heading(4, "Recommendation", id: "recommendation")
        tape.paragraph("5.12 That the Panel notes the report.", anchor: "5.12")
        tape.add(.startQuote)
        tape.paragraph("Agreed not to exercise the veto over the proposed increase.")
        tape.add(.endQuote)
        tape.prose.captions = [""]
        tape.add(.startTable, a: 0)
        tape.add(.startRow, flag: 1)
        tape.cell("", flag: ProseEvent.columnHeader)
        tape.cell("Band D", flag: ProseEvent.columnHeader, extra: 2)
        tape.add(.endRow)
        tape.add(.startRow)
        tape.cell("2021/22", flag: ProseEvent.rowHeader)
        tape.cell("£247.59", extra: 2)
        tape.add(.endRow)
        tape.add(.endTable)
        tape.add(.rule)
        tape.quote("one  line\nanother <line>", as: .codeBlock)
        tape.add(.startParagraph)
        tape.link("file:chart.png", "Precept since 2012", isImage: true)
        tape.add(.endParagraph)
        tape.add(.startFootnote, a: 1, b: 2)
        tape.paragraph("For a Band D home.")
        tape.add(.endFootnote)
    }
}

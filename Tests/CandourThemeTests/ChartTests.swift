import CandourPage
import Testing

/// Charts of tables with one row for each list of numbers, and a column for each number.
private func table(_ rows: [(String, [Int?])]) -> DataTable {
    let count = rows.first?.1.count ?? 0
    return DataTable(
        caption: "Offences",
        columns: [DataTable.Column("Measure", name: "measure")]
            + (0..<count).map { DataTable.Column("\(2010 + $0)", name: "y\($0)", isNumeric: true) },
        rows: rows.map { label, numbers in
            DataTable.Row(
                [DataTable.Cell(label)]
                    + numbers.map { number in
                        number.map {
                            DataTable.Cell([.text("\($0)")], data: "\($0)", number: ExactDecimal($0))
                        } ?? DataTable.Cell([.notStated(reason: nil)], data: "")
                    })
        })
}

private func drawing(_ rows: [(String, [Int?])], areParts: Bool = false) -> Chart? {
    let table = table(rows)
    return Chart(
        of: table, titled: table.caption, rows: Array(rows.indices),
        columns: Array(1..<table.columns.count), areParts: areParts)
}

@Test func `a bar is as long as its number, and the longest takes all`() throws {
    let html = try Rendering.blocks(
        .chart(try #require(drawing([("Theft & fraud", [200]), ("Arson", [25])]))))
    #expect(
        html == """
            <figure class="chart" aria-labelledby="chart.1">
            <figcaption><p class="chart-title" id="chart.1">Offences</p>
            <p id="chart.1.text">Bar chart. The largest figure, 200, is for “Theft &amp; fraud”; the smallest, 25, for “Arson”.</p></figcaption>
            <svg role="img" aria-labelledby="chart.1" aria-describedby="chart.1.text" width="100%" height="6em">
            <text x="0%" y="1em">Theft &amp; fraud: 200</text>
            <rect x="0%" y="1.4em" width="100%" height="0.95em" class="series-0"/>
            <text x="0%" y="4em">Arson: 25</text>
            <rect x="0%" y="4.4em" width="12.5%" height="0.95em" class="series-0"/>
            </svg>
            </figure>

            """)
}

@Test func `where several share the largest or smallest figure, none of them is named`() throws {
    let chart = try #require(
        drawing([("A", [30]), ("B", [30]), ("C", [5]), ("D", [5]), ("E", [9])]))
    #expect(
        chart.description
            == "Bar chart. The largest figure, 30, is for 2 of 5; the smallest, 5, for 2 of 5.")
}

@Test func `two periods are two bars, the later one full`() throws {
    let chart = try #require(
        drawing([("Theft", [80, 100]), ("Arson", [50, 25]), ("Robbery", [5, 5]), ("Fraud", [nil, 7])]))
    #expect(
        chart.description
            == "Bar chart of 2010 and 2011. Of 3, 1 rose, 1 fell and 1 stayed the same. "
            + "In 2011, the largest figure, 100, is for “Theft”; the smallest, 5, for “Robbery”.")
    let html = try Rendering.blocks(.chart(chart))
    #expect(html.contains("width=\"80%\" height=\"0.7em\" class=\"series-1\"/>"))
    #expect(html.contains("width=\"100%\" height=\"0.7em\" class=\"series-0\"/>"))
    #expect(html.contains("2010: not known, 2011: 7"))
}

@Test func `a line has a gap where a period has no figure`() throws {
    let chart = try #require(drawing([("All crime", [10, 20, nil, 15, 30])]))
    #expect(
        chart.description
            == "Line chart from 2010 to 2014. All crime: 10 in 2010, 30 in 2014. Not all is known for 2012.")
    let html = try Rendering.blocks(.chart(chart))
    // From the first to the second, and from the fourth to the fifth.
    let lines = html.split(separator: "<line ").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(lines.count { $0.contains("series-0") } == 2)
    #expect(html.split(separator: "<svg overflow").dropFirst().count == 5)
}

@Test func `the axis begins at nought and ends at a round number`() throws {
    let html = try Rendering.blocks(.chart(try #require(drawing([("All", [900, 950, 980, 987])]))))
    let steps = html.split(separator: "<text ").dropFirst().filter { $0.hasPrefix("x=\"0%\"") }
    for step in ["0", "200", "400", "600", "800", "1,000"] {
        #expect(steps.contains { $0.contains(">\(step)</text>") }, "\(step)")
    }
}

@Test func `parts of a whole are one bar`() throws {
    let html = try Rendering.blocks(
        .chart(try #require(drawing([("Council", [60]), ("County", [30]), ("State", [10])], areParts: true))))
    #expect(html.contains("One bar in 3 parts: Council 60, County 30 and State 10."))
    #expect(html.contains("<rect x=\"0%\" y=\"0em\" width=\"60%\""))
    #expect(html.contains("<rect x=\"60%\" y=\"0em\" width=\"30%\""))
    #expect(html.contains("<rect x=\"90%\" y=\"0em\" width=\"10%\""))
}

@Test func `there is no chart where it would show nothing or mislead`() {
    #expect(drawing([("One", [5])]) == nil, "one bar by itself")
    #expect(drawing([("One", [nil]), ("Two", [nil])]) == nil, "no figure")
    #expect(drawing([("One", [0]), ("Two", [0])]) == nil, "nothing but noughts")
    #expect(drawing([("One", [-5]), ("Two", [3])]) == nil, "less than nought")
    #expect(drawing((0...Chart.mostRows).map { ("\($0)", [$0 + 1]) }) == nil, "too many bars")
    #expect(drawing([("One", [5]), ("Two", [5])]) == nil, "bars of one length")
}

@Test func `long words of a chart are broken for a phone`() throws {
    let label = "Incidents flagged as involving somebody with a mental health issue"
    let html = try Rendering.blocks(.chart(try #require(drawing([(label, [28]), ("Arson", [2])]))))
    #expect(html.contains(">Incidents flagged as involving</text>"))
    #expect(html.contains(">somebody with a mental health</text>"))
    #expect(html.contains(">issue: 28</text>"))
}

@Test func `a word of a chart that is too long for a phone is cut`() throws {
    let word = String(repeating: "Incident", count: 9)
    let html = try Rendering.blocks(.chart(try #require(drawing([(word, [28]), ("Arson", [2])]))))
    #expect(html.contains(">IncidentIncidentIncidentIncident</text>"))
    #expect(html.contains(">Incident: 28</text>"))
}

import CandourPage

/// Resolves `record:` links to pages, `#…` to places and web addresses to themselves; nothing else.
struct KnownLinks: LinkResolver {
    func chart(_ destination: String) -> QuotedChart? {
        guard destination == "chart:statistics/crime" else { return nil }
        let table = DataTable(
            caption: "Recorded crime: offences, 2018/19 and 2019/20",
            columns: [
                DataTable.Column("Measure", name: "measure"),
                DataTable.Column("2019/20", name: "2019-20", isNumeric: true),
            ],
            rows: [("Burglary", 4), ("Theft", 9)].map { label, count in
                let number = ExactDecimal(count)
                return DataTable.Row([
                    DataTable.Cell(label),
                    DataTable.Cell([.text("\(number)")], data: "\(number)", number: number),
                ])
            })
        return Chart(of: table, titled: table.caption, rows: [0, 1], columns: [1]).map {
            QuotedChart($0, source: Link("Recorded crime", to: .page(PageAddress("statistics/crime/"))))
        }
    }

    func target(of destination: String, in record: RecordKey?) -> Link.Target? {
        if destination.hasPrefix("#") { return .fragment(String(destination.dropFirst())) }
        if destination.hasPrefix("record:") {
            return .page(PageAddress(destination.dropFirst("record:".count) + "/"))
        }
        if destination.hasPrefix("file:") {
            return .page(PageAddress("files/" + destination.dropFirst("file:".count)))
        }
        return destination.contains(":") && !destination.hasPrefix("chart:") ? .external(destination) : nil
    }
}

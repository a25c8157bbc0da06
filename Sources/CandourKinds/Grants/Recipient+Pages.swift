import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Recipient {
    /// The list of all recipients, and a page of each.
    static func overviews(of recipients: [Recipient]) -> [Overview] {
        let list = Overview(
            address: PageAddress("recipients/"), title: Recipient.list.text,
            summary: "Everybody who got a grant, from which funds and how much.",
            blocks: recipients.isEmpty
                ? [.paragraph([.text("No awards have been published.")])] : [.table(table(of: recipients))])
        return [list] + recipients.map(\.overview)
    }

    private static func table(of recipients: [Recipient]) -> DataTable {
        DataTable(
            caption: "Grants from all funds, by recipient",
            columns: [
                DataTable.Column("Recipient", name: "recipient"),
                DataTable.Column("Grants", name: "grants", isNumeric: true),
                DataTable.Column("Amount", name: "amount", isNumeric: true),
            ],
            rows: recipients.map { recipient in
                DataTable.Row([
                    DataTable.Cell([.link(recipient.link)], data: recipient.name),
                    DataTable.Cell(Count.grouped(recipient.grants.count)), recipient.sum.cell,
                ])
            })
    }

    private var overview: Overview {
        let count = Count(grants.count, "grant")
        return Overview(
            address: PageAddress("recipients/\(slug)/"), title: name,
            summary: "\(sum) in \(count) from the commissioner’s funds.", parents: [Recipient.list],
            isSearched: true, blocks: [.table(table)])
    }

    private var table: DataTable {
        // Few funds say where the money is spent.
        let hasArea = grants.contains { $0.award.area != nil }
        let area = hasArea ? [DataTable.Column("Area", name: "area")] : []
        let rows = grants.map { grant in
            let award = grant.award
            let fund = Link(
                grant.fund.head.title, to: .page(grant.fund.head.address, fragment: award.id.value))
            return DataTable.Row(
                [
                    DataTable.Cell([.link(fund)], data: grant.fund.head.key.id),
                    DataTable.Cell("\(grant.fund.record.period.value)"),
                    DataTable.Cell(award.project.map { "\($0): \(award.purpose)" } ?? award.purpose),
                ] + area.map { _ in DataTable.Cell(award.area ?? "") } + [award.amount.value.cell])
        }
        let empty = DataTable.Cell([.text("")], data: "")
        let total = DataTable.Row(
            isTotal: true,
            [DataTable.Cell("Total"), empty, empty] + area.map { _ in empty } + [sum.cell])
        return DataTable(
            caption: "Grants to \(name)",
            columns: [
                DataTable.Column("Fund", name: "fund"), DataTable.Column("Period", name: "period"),
                DataTable.Column("Purpose", name: "purpose"),
            ] + area + [DataTable.Column("Amount", name: "amount", isNumeric: true)],
            rows: rows + [total])
    }
}

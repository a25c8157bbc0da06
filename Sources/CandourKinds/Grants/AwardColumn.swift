import CandourPage
import CandourRecords
import CandourSyntax

/// One column of the table of awards: its heading, and what it shows of an award.
struct AwardColumn {
    /// The heading.
    let column: DataTable.Column
    /// What stands where an award has nothing, because not every award needs it; nothing means not stated.
    let absent: String?
    /// What it shows of an award, where it has something.
    let value: (Award) -> DataTable.Cell?

    init(
        _ title: String, _ name: String, isNumeric: Bool = false, absent: String? = nil,
        _ value: @escaping (Award) -> DataTable.Cell?
    ) {
        column = DataTable.Column(title, name: name, isNumeric: isNumeric)
        self.absent = absent
        self.value = value
    }

    /// The cell of an award.
    func cell(_ award: Award) -> DataTable.Cell {
        value(award) ?? DataTable.Cell(absent.map { [.text($0)] } ?? [], data: "")
    }

    /// Every column, in the order of the page. `reasons` are the fund's for what it does not state, which stand below
    /// the table and not in each cell.
    static func all(in site: PublicSite, reasons: [String: Spanned<String>]) -> [AwardColumn] {
        [
            AwardColumn("Recipient", "recipient") { award in
                DataTable.Cell([.link(Recipient.link(to: award))], data: award.recipient.value)
            },
            AwardColumn("Project", "project", absent: "None named") { $0.project.map { DataTable.Cell($0) } },
            AwardColumn("Purpose", "purpose") { DataTable.Cell($0.purpose) },
            AwardColumn("Amount", "amount", isNumeric: true) { $0.amount.value.cell },
            AwardColumn("Award date", "award_date") {
                cell($0.date, reasons["award_date"]) {
                    DataTable.Cell([.date($0)], data: $0.iso ?? $0.description)
                }
            },
            AwardColumn("Area", "area") { $0.area.map { DataTable.Cell($0) } },
            AwardColumn("Conditions", "conditions") {
                cell($0.conditions, reasons["conditions"]) { words($0) }
            },
            AwardColumn("Reasons", "reasons") { cell($0.reasons, reasons["reasons"]) { words($0) } },
            AwardColumn("Charity number", "charity_number") { $0.charityNumber.map { DataTable.Cell($0) } },
            AwardColumn("Company number", "company_number") { $0.companyNumber.map { DataTable.Cell($0) } },
            AwardColumn("Decision", "decision", absent: "None named") { award in
                guard let decision = award.decision, let entry = site.entry(decision) else { return nil }
                return DataTable.Cell(site.link(to: decision), data: entry.head.key.id)
            },
            AwardColumn("Note", "note", absent: "None") { $0.note.map { DataTable.Cell($0) } },
        ]
    }

    private static func words(_ text: String) -> DataTable.Cell { DataTable.Cell(text.capitalisedFirst) }

    /// A cell for what may not be stated; nothing where it is not, unless the award has a reason of its own.
    private static func cell<Value>(
        _ stated: Stated<Value>?, _ common: Spanned<String>?, _ shown: (Value) -> DataTable.Cell
    ) -> DataTable.Cell? {
        switch stated {
        case .stated(let value): return shown(value.value)
        case .notStated(let reason?) where reason != common?.value:
            return DataTable.Cell([.notStated(reason: reason)], data: "")
        case .notStated, nil: return nil
        }
    }
}

extension Money {
    /// The amount in a table.
    var cell: DataTable.Cell { DataTable.Cell([.text(description)], data: data, number: pounds) }
}

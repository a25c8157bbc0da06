import CandourPage
import CandourRecords
import CandourSyntax

/// All public records of a kind as one table: `data/decisions.csv`. What every record has comes first, then the fields
/// of the kind that hold one value.
struct KindData: Sendable {
    /// The kind.
    let kind: KindDeclaration
    /// The table.
    let sheet: DataSheet
    /// The day on which something in it last changed, as far as records say.
    let updated: LocalDate?

    /// The records of `kind`; `cells` are those of their own fields, by record.
    init(_ kind: PlannedKind, cells: [RecordKey: [String]], baseURL: String) {
        self.kind = kind.declaration
        let fields = kind.dataFields
        let own = fields.map { field in
            DataSheet.Column(
                field.name, title: KindData.title(field.name), help: field.help, type: field.data ?? .string)
        }
        let empty = [String](repeating: "", count: fields.count)
        let rows = kind.heads.map { KindData.common($0, baseURL) + (cells[$0.key] ?? empty) }
        sheet = DataSheet(title: kind.declaration.title, columns: KindData.columns + own, rows: rows)
        updated = kind.heads.compactMap(KindData.changed).max()
    }

    /// What every record has.
    private static let columns = [
        DataSheet.Column(
            "id", title: "Id", help: "The name of the record within its kind; it never changes."),
        DataSheet.Column("title", title: "Title", help: "What the record is called."),
        DataSheet.Column("summary", title: "Summary", help: "The record in one sentence."),
        DataSheet.Column("address", title: "Address", help: "The page of the record."),
        DataSheet.Column(
            "published", title: "Published", help: "The day from which the record is public.", type: .date),
        DataSheet.Column(
            "updated", title: "Updated", help: "The day of the last significant change.", type: .date),
        DataSheet.Column(
            "withdrawn", title: "Withdrawn", help: "The day on which the record was taken back.", type: .date),
    ]

    private static func common(_ head: RecordHead, _ baseURL: String) -> [String] {
        [
            head.key.id, head.title, head.summary ?? "", baseURL + head.address.path,
            head.publicFrom?.date.iso ?? "",
            head.common.updates.map(\.date.value).max()?.iso ?? "", head.common.withdrawn?.date.iso ?? "",
        ]
    }

    private static func changed(_ head: RecordHead) -> LocalDate? {
        [head.common.updates.map(\.date.value).max(), head.common.withdrawn?.date, head.publicFrom?.date]
            .compactMap { $0 }.max()
    }

    /// `legal_power` as readers see it: `Legal power`.
    private static func title(_ name: String) -> String { name.replacing("_", with: " ").capitalisedFirst }
}

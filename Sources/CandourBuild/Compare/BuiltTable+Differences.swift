extension BuiltTable {
    /// A cell that is new, gone, or has another value.
    struct Difference {
        /// The first cell of its row: in the data of a kind, the id of a record.
        let row: String
        /// What people call the row.
        let label: String
        /// What people call the column.
        let title: String
        /// Whether it is or was a figure.
        let isFigure: Bool
        /// What it was and is.
        let change: SiteComparison.Change

        /// What people call the cell: `Robbery, 2019/20`.
        var words: String { "\(label), \(title)" }
    }

    /// What differs between two versions of a table, one of which may not be there.
    static func differences(_ old: BuiltTable?, _ new: BuiltTable?) -> [Difference] {
        let gone = (old?.order ?? []).filter { new?.cells[$0] == nil }
        return ((new?.order ?? []) + gone).compactMap { place in
            let (before, now) = (old?.cells[place], new?.cells[place])
            guard let shown = now ?? before, before?.value ?? "" != now?.value ?? "" else { return nil }
            func stated(_ cell: Cell?) -> String? { cell.flatMap { $0.value.isEmpty ? nil : $0.value } }
            return Difference(
                row: place.row, label: shown.label, title: shown.title,
                isFigure: before?.isFigure == true || now?.isFigure == true,
                change: SiteComparison.Change(old: stated(before), new: stated(now)))
        }
    }
}

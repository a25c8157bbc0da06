/// The value of a field as data files have it.
package struct FieldValue: Sendable {
    /// What stands in the cell.
    package enum Cell: Sendable {
        /// This text.
        case text(String)
        /// The name of another record, as it is written; it is shown where that record is public.
        case reference(String, kinds: [String])
    }

    /// The name of the field.
    package let field: String
    /// What stands in the cell.
    package let cell: Cell

    /// The value of `field`.
    package init(_ field: String, _ cell: Cell) {
        self.field = field
        self.cell = cell
    }
}

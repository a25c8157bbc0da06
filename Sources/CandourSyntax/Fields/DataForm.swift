package import CandourPage

/// How data files have the values of a type of field: as one cell.
package struct DataForm<Value: Sendable>: Sendable {
    /// What its column holds.
    package let type: DataType
    /// The cell of a value.
    package let cell: @Sendable (Value) -> FieldValue.Cell

    /// Values that stand there as `text`: ISO dates, plain numbers.
    package init(_ type: DataType, _ text: @escaping @Sendable (Value) -> String) {
        self.type = type
        cell = { .text(text($0)) }
    }

    /// Values that may name another record.
    package init(_ cell: @escaping @Sendable (Value) -> FieldValue.Cell) {
        type = .string
        self.cell = cell
    }
}

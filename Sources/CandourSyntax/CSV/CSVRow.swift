/// One row as it stands in the file.
struct CSVRow {
    /// Its cells; at least one.
    var cells: [CSVCell] = []
    /// Its number as a spreadsheet counts, from 1.
    let number: Int
    /// Its bytes, the line break left out.
    var range: Range<Int>

    /// How many cells it has up to the last that holds text.
    var filled: Int { (cells.lastIndex { !$0.range.isEmpty } ?? -1) + 1 }
}

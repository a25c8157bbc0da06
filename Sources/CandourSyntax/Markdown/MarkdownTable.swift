/// The table that is being read.
struct MarkdownTable {
    /// For each column 0 left or none, 1 centre, 2 right.
    var alignments: [UInt16] = []
    /// The column of the next cell.
    var column = 0
    /// Whether the row is the one of column headers.
    var isHeader = false
    /// Whether the text that comes next begins with the mark of a row header.
    var dropsMark = false
    /// The caption that stood above, until its table begins.
    var caption: String?
}

/// The numbers that libcmark-gfm gave the nodes of its extensions when they were registered.
struct MarkdownNodeTypes: Sendable {
    /// A table.
    var table: UInt32 = 0
    /// A row of a table, the header row too.
    var row: UInt32 = 0
    /// A cell.
    var cell: UInt32 = 0
    /// Text struck through.
    var strikethrough: UInt32 = 0
}

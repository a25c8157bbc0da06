import CandourDiagnostics

extension CSVTable {
    /// The rows as maps of their headings, so that the same field readers serve tables and YAML. An empty cell is
    /// a field without a value, which readers of rows take as left out.
    package var nodes: [YAMLNode] {
        rows.map { row in
            let entries = zip(headings, row).map { heading, cell in
                let value: YAMLNode.Value = cell.value.isEmpty ? .empty : .scalar(cell.value, .plain)
                return YAMLEntry(key: heading, value: YAMLNode(value, cell.span))
            }
            let span = row.first.map { first in row.last.map { first.span.through($0.span) } ?? first.span }
            return YAMLNode(.map(entries), span ?? headings[0].span)
        }
    }
}

import CandourDiagnostics

extension CSVTable {
    /// The rows as maps of their headings, so that the same field readers serve tables and YAML. An empty cell is
    /// a field that was left out.
    package var nodes: [YAMLNode] {
        rows.map { row in
            let entries = zip(headings, row).compactMap { heading, cell -> YAMLEntry? in
                guard !cell.value.isEmpty else { return nil }
                return YAMLEntry(key: heading, value: YAMLNode(.scalar(cell.value, .plain), cell.span))
            }
            let span = row.first.map { first in row.last.map { first.span.through($0.span) } ?? first.span }
            return YAMLNode(.map(entries), span ?? headings[0].span)
        }
    }
}

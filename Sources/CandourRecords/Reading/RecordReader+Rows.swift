import CandourDiagnostics
package import CandourSyntax

extension RecordReader {
    /// Reads the rows of a table of records, from `name`.csv or as a list from `name`.yml; nothing when neither is
    /// there. What is wrong with a column of a .csv file is reported once, not in every row.
    package mutating func rows<Value>(
        _ name: String, each subject: String, _ help: String, _ decode: (inout FieldReader) -> Value?
    ) -> [Value]? {
        var describing = FieldReader(describing: subject)
        _ = decode(&describing)
        if isDescribing {
            extraFiles.append(
                FileDescription(
                    name: "\(name).csv or \(name).yml", help: help, fields: describing.descriptions))
            return nil
        }
        let parts = source.parts.filter { $0.name == name + ".csv" || $0.name == name + ".yml" }
        guard let part = parts.first else { return nil }
        if parts.count > 1 {
            log.diagnostics.append(.twoTables(name, at: SourceSpan(file: parts[1].file, start: 0, end: 0)))
        }
        let (nodes, columns) = content(of: part, subject, describing.descriptions)
        let before = log.notStated.count
        let values = nodes.compactMap { node -> Value? in
            var reader = FieldReader(node, subject: subject, log: log)
            reader.reasons = common.notStated
            if let columns { reader.readAsRow(reported: columns) }
            let value = decode(&reader)
            reader.finish()
            return value
        }
        listOnce(from: before)
        return values
    }

    /// The rows of a table, and the columns that were reported where it is a .csv file.
    private func content(
        of part: RecordSource.Part, _ subject: String, _ fields: [FieldDescription]
    ) -> (nodes: [YAMLNode], columns: Set<String>?) {
        let file = catalog.files[Int(part.file)].inMemory
        guard part.name.hasSuffix(".csv") else {
            let (node, diagnostics) = YAMLReader.read(file, number: part.file, range: 0..<file.bytes.count)
            log.addForm(diagnostics, of: file)
            guard let node else { return ([], nil) }
            if case .list(let items) = node.value { return (items, nil) }
            log.reportShape(.listOfRecordsExpected(subject, at: node.span.firstByte), of: node.span)
            return ([], nil)
        }
        let (table, diagnostics) = CSVReader.read(file, number: part.file)
        log.addForm(diagnostics, of: file)
        guard let table else { return ([], []) }
        let check = ColumnCheck(table.headings, fields: fields, file: part.file)
        log.diagnostics += check.diagnostics
        return (table.nodes, check.reported)
    }

    /// A reason that the record gives for all rows is listed once, not once a row.
    private func listOnce(from start: Int) {
        var seen = Set<NotStatedField>()
        log.notStated = log.notStated[..<start] + log.notStated[start...].filter { seen.insert($0).inserted }
    }
}

extension Diagnostic {
    fileprivate static func twoTables(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .twoTables, at: span,
            headline: "There are both \(name).csv and \(name).yml",
            reason: "Only one of them can be the record, and Candour does not guess which.",
            advice: .check("which of the two is right?", ["remove the other one"])
        )
    }

    fileprivate static func listOfRecordsExpected(_ subject: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .listOfRecordsExpected, at: span,
            headline: "This file must be a list: a dash before the first field of each entry",
            reason: "Each entry is one of the records that the file holds.",
            advice: .fix(
                "put a dash and a space before the first field of each entry, and indent the others by two spaces."
            )
        )
    }
}

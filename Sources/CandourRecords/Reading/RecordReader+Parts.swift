import CandourDiagnostics
package import CandourSyntax

extension RecordReader {
    /// Reads the part in the file called `name`, where the record has one.
    package mutating func part<Value>(
        _ name: String, _ subject: String, _ help: String, _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> Value? {
        if isDescribing {
            describe(name, subject, help, decode)
            return nil
        }
        guard let part = source.parts.first(where: { $0.name == name }) else { return nil }
        let slug = String(name.prefix { $0 != "." })
        return read(part, slug: slug, subject, decode)
    }

    /// Reads the numbered parts `NN-slug.md`, in the order of their numbers, from the record's folder or a folder in it.
    package mutating func parts<Value>(
        numberedIn folder: String? = nil, _ subject: String, _ help: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> [Value] {
        if isDescribing {
            describe((folder.map { $0 + "/" } ?? "") + "NN-slug.md", subject, help, decode)
            return []
        }
        return numbered(in: folder).compactMap { part, slug in
            // The part exists even when its file cannot be read: what refers to it must not be reported as well.
            addPart(RecordPart(suffix: "/" + slug, title: nil, page: slug + "/"))
            return read(part, slug: slug, subject, decode)
        }
    }

    /// Reads the rows of a table of records, from `name`.csv or as a list from `name`.yml; nothing when neither is there.
    package mutating func rows<Value>(
        _ name: String, each subject: String, _ help: String, _ decode: (inout FieldReader) -> Value?
    ) -> [Value]? {
        if isDescribing {
            var reader = FieldReader(describing: subject)
            _ = decode(&reader)
            extraFiles.append(FileDescription(name: "\(name).csv or \(name).yml", help: help, fields: reader.descriptions))
            return nil
        }
        var found = false
        var values: [Value] = []
        for part in source.parts where part.name == name + ".csv" || part.name == name + ".yml" {
            if found {
                log.diagnostics.append(.twoTables(name, at: SourceSpan(file: part.file, start: 0, end: 0)))
                break
            }
            found = true
            for node in nodes(of: part, subject) {
                var reader = FieldReader(node, subject: subject, log: log)
                reader.reasons = common.notStated
                if let value = decode(&reader) { values.append(value) }
                reader.finish()
            }
        }
        return found ? values : nil
    }

    private func nodes(of part: RecordSource.Part, _ subject: String) -> [YAMLNode] {
        let file = catalog.files[Int(part.file)]
        guard part.name.hasSuffix(".csv") else {
            let (node, diagnostics) = YAMLReader.read(file, number: part.file, range: 0..<file.bytes.count)
            log.diagnostics += diagnostics
            guard let node else { return [] }
            if case .list(let items) = node.value { return items }
            log.diagnostics.append(.listOfRecordsExpected(subject, at: node.span.firstByte))
            return []
        }
        let (table, diagnostics) = CSVReader.read(file, number: part.file)
        log.diagnostics += diagnostics
        return table?.nodes ?? []
    }

    private mutating func read<Value>(
        _ part: RecordSource.Part, slug: String, _ subject: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> Value? {
        guard var reader = PartReader(part, slug: slug, subject: subject, owner: self) else { return nil }
        let value = decode(&reader, &self)
        reader.fields.finish()
        return value
    }

    private mutating func describe<Value>(
        _ name: String, _ subject: String, _ help: String, _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) {
        var reader = PartReader(describing: subject, owner: self)
        _ = decode(&reader, &self)
        extraFiles.append(FileDescription(name: name, help: help, fields: reader.fields.descriptions))
    }

    private func numbered(in folder: String?) -> [(RecordSource.Part, slug: String)] {
        let prefix = folder.map { $0 + "/" } ?? ""
        return source.parts.compactMap { part in
            guard part.name.hasPrefix(prefix) else { return nil }
            return NumberedName(String(part.name.dropFirst(prefix.count))).map { (part, $0.slug) }
        }
    }
}

extension Diagnostic {
    fileprivate static func twoTables(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .twoTables, at: span,
            headline: "There are both a \(name).csv and a \(name).yml",
            reason: "Only one of them can be the record, and Candour does not guess which.",
            advice: .check("which of the two is right?", ["remove the other one"])
        )
    }

    fileprivate static func listOfRecordsExpected(_ subject: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .listOfRecordsExpected, at: span,
            headline: "This file must be a list: a dash before the first field of each entry",
            reason: "Each entry is one of the records that the file holds.",
            advice: .fix("put a dash and a space before the first field of each entry, and indent the others by two spaces.")
        )
    }
}

import CandourBuild
package import CandourDiagnostics
import CandourRecords
import CandourSyntax

extension NewRecord {
    /// What reading the record so far shows.
    package struct Findings {
        /// What is wrong with values, by the field; under no name where it is not one field’s.
        package var faults: [(field: String?, diagnostic: Diagnostic)] {
            places.map { ($0.field, $0.diagnostic) }
        }
        /// The same, each with the line of its field that it is on, from 0.
        var places: [(field: String?, line: Int, diagnostic: Diagnostic)] = []
        /// The fields that must be there and are not, also those that only these values call for.
        package var missing: [String] = []
    }

    /// Reads what was given, with the code that a check runs. `id` is that of the record.
    package func findings(id: String) -> Findings { findings(kind, id) }

    private func findings<Kind: RecordKind>(_ kind: Kind.Type, _ id: String) -> Findings {
        let log = ReadingLog()
        var found = Findings()
        let missing = read(kind, id, log)
        found.missing = form.fields.filter { $0.need != .optional && values[$0.name] == nil }.map(\.name)
        found.missing += missing.filter { !found.missing.contains($0) && values[$0] == nil }
        var diagnostics = log.diagnostics
        for reference in log.references {
            let fault = roll.references.diagnostic(for: reference.written, kinds: reference.kinds)
            diagnostics += fault.map { [$0] } ?? []
        }
        let text = Array(form.bare(values).utf8)
        for diagnostic in diagnostics where diagnostic.severity == .problem {
            let span = diagnostic.primary.span
            // What is missing in a further file is reported at its first field, and told otherwise here.
            let isOfWhole = part != nil && span.start == (form.isMarkdown ? 4 : 0)
            guard span.file == NewRecord.file, !(isOfWhole && diagnostic.id.name == "missing-field") else {
                continue
            }
            let line = SourcePosition(of: Int(span.start), in: text).line
            let place = form.field(atLine: line, of: values)
            found.places.append((place?.name, place?.line ?? 0, diagnostic))
        }
        return found
    }

    /// Reads the record; the names of what is missing in its main file.
    private func read<Kind: RecordKind>(_ kind: Kind.Type, _ id: String, _ log: ReadingLog) -> [String] {
        let isList = declaration.layout.isOneList
        let text = isList ? form.entry(values) : form.bare(values)
        let own = SourceFile(path: "", bytes: Array(text.utf8))
        let owner = part == nil ? nil : roll.head(id, of: declaration.name)
        let main = owner.map { roll.file(of: $0) } ?? own
        let catalog = SourceCatalog([own, main])
        let source: RecordSource
        if let part {
            source = RecordSource(
                id: id, file: 1, parts: [RecordSource.Part(name: part.name, file: NewRecord.file)])
        } else if isList {
            let node = YAMLReader.read(own, number: NewRecord.file, range: 0..<own.bytes.count).node
            guard case .list(let entries)? = node?.value else { return [] }
            source = RecordSource(id: id, file: NewRecord.file, listEntry: entries.first)
        } else {
            source = RecordSource(id: id, file: NewRecord.file)
        }
        guard
            var reader = RecordReader(
                source, of: declaration, kinds: roll.kinds, catalog: catalog, log: log)
        else { return [] }
        _ = Kind.decode(&reader)
        return part == nil ? reader.fields.missingNames : []
    }

    /// The number of the new file in the catalogue of a reading.
    private static var file: UInt32 { 0 }
}

extension RecordForm {
    /// The field on a line of the file with `values` and nothing else, and which of its lines that is, from 0.
    func field(atLine line: Int, of values: [String: FieldInput]) -> (name: String, line: Int)? {
        var next = isMarkdown ? 2 : 1
        for name in names {
            guard let input = values[name] else { continue }
            let end = next + input.lines(for: name).count
            if (next..<end).contains(line) { return (name, line - next) }
            next = end
        }
        return nil
    }
}

import CandourDiagnostics
import CandourKinds
import CandourRecords
import CandourSiteSupport
import CandourSyntax
import Testing

import CandourDesk

/// What holds for new records of every kind: the file with the answers in their places is one that a check has nothing
/// to say of.
@Suite struct NewRecordContractTests {
    /// The files of an example that have fields of their own, with the text that the form makes of them.
    private func forms(_ name: String) async throws -> [(file: ExampleFile, text: String)] {
        let kind = try ExampleSite.kind(name)
        let declaration = kind.declaration
        var found: [(ExampleFile, String)] = []
        for file in declaration.example where file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") {
            let place = ExampleSite.place(of: file, declaration)
            var part: RecordPartName?
            if case .folder(_, let main, _) = declaration.layout, place.name != main {
                part = try RecordPartName(place.name, of: kind, taken: [])
            }
            if declaration.layout == .fileOrList || declaration.layout.isOneList { continue }
            var record = try await ExampleSite.record(name, part: part)
            for (field, lines) in ExampleLines(of: file).byField { record.set(field, lines: lines) }
            let fields = record.form.text(record.values).components(separatedByBodyOf: file)
            found.append((file, fields + ExampleSite.body(of: file)))
        }
        return found
    }

    @Test(arguments: ExampleSite.kinds) func aFileWithTheValuesOfTheExampleIsOneLikeIt(name: String)
        async throws
    {
        let forms = try await forms(name)
        let records = Dictionary(uniqueKeysWithValues: forms.map { ($0.file.path, $0.text) })
        #expect(try await SiteFixture.ofExamples(with: records).messages() == "")
    }

    @Test(arguments: ExampleSite.kinds) func everyFieldHasAnExampleThatCanBeUsed(name: String) async throws {
        let kind = try ExampleSite.kind(name)
        for description in kind.describeFiles() where !description.name.contains("awards") {
            let form = RecordForm(kind.declaration, description, among: kind.describeFiles())
            for field in form.names {
                #expect(form.example(of: field) != nil, "\(description.name): no example has \(field)")
            }
        }
    }

    @Test(arguments: ExampleSite.kinds) func whatIsTakenIntoUseReadsWithoutAProblem(name: String) async throws
    {
        let kind = try ExampleSite.kind(name)
        // A list has no notes: an entry has what was given for it, and places for the rest.
        guard !kind.declaration.layout.isOneList else { return }
        let record = try await ExampleSite.record(name)
        // Every line that is not in use yet, with the example's values, and the places to fill as well.
        let text = record.form.text([:]).split(separator: "\n", omittingEmptySubsequences: false).compactMap {
            line in
            if line.hasSuffix(RecordForm.place) { return record.form.exampleLine(line) ?? String(line) }
            return line.hasPrefix("#") && !line.hasPrefix("##") ? String(line.dropFirst()) : String(line)
        }.joined(separator: "\n")
        #expect(
            problems(of: kind, in: text, ending: kind.declaration.layout.mainIsMarkdown ? "md" : "yml") == [])
    }

    /// What reading one file says of it.
    private func problems<Kind: RecordKind>(of kind: Kind.Type, in text: String, ending: String) -> [String] {
        let log = ReadingLog()
        let catalog = SourceCatalog([SourceFile(path: "a.\(ending)", bytes: Array(text.utf8))])
        let declaration = kind.declaration
        let source = RecordSource(id: "body/2022-03-23", file: 0)
        let reader = RecordReader(
            source, of: declaration, kinds: ExampleSite.kinds, catalog: catalog, log: log)
        if var opened = reader {
            _ = Kind.decode(&opened)
            opened.fields.finish()
        }
        return TextRenderer(catalog: catalog).rendered(log.diagnostics.filter { $0.severity == .problem })
            .split(separator: "\n").map(String.init)
    }
}

extension String {
    /// The fields of a file that was made, without the headings that a new record has: the example brings its text.
    fileprivate func components(separatedByBodyOf file: ExampleFile) -> String {
        guard file.path.hasSuffix(".md") else { return self }
        let bytes = Array(utf8)
        return String(decoding: bytes[..<FrontMatter.split(bytes, number: 0).body.lowerBound], as: UTF8.self)
    }
}

extension RecordForm {
    /// What an example has in a place to fill; nothing where its lines stand below as notes.
    fileprivate func exampleLine(_ line: Substring) -> String? {
        let name = String(line.prefix { $0 != ":" })
        guard let field = field(name), field.fields.isEmpty else { return nil }
        return example(of: name)?.joined(separator: "\n")
    }
}

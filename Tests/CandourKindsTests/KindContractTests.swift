import CandourDiagnostics
import CandourKinds
import CandourRecords
import CandourSiteSupport
import CandourSyntax
import Testing

/// What holds for every kind: a new one gets these tests with its line in the registry.
@Suite struct KindContractTests {
    private static let kinds = Registry.kinds.map { $0.declaration.name }

    /// What every record may have; the kinds' examples need not show it.
    private static let shared: Set<String> = {
        var reader = FieldReader(describing: "this record")
        _ = CommonFields(reading: &reader, kinds: [])
        return Set(reader.askedNames)
    }()

    private func kind(_ name: String) throws -> any RecordKind.Type {
        try #require(Registry.kinds.first { $0.declaration.name == name })
    }

    @Test(arguments: kinds) func saysWhatItIsInPlainWords(name: String) throws {
        let declaration = try kind(name).declaration
        #expect(Identifier.isValid(declaration.name))
        #expect(!declaration.singular.isEmpty && declaration.singular.first?.isUppercase == false)
        #expect(declaration.title.first?.isUppercase == true)
        #expect(declaration.introduction.hasSuffix("."))
        #expect(!declaration.example.isEmpty)
        #expect(
            declaration.example.allSatisfy { file in
                file.path.hasPrefix(declaration.name + "/") || file.path == declaration.name + ".yml"
            })
    }

    @Test(arguments: kinds) func describesEveryField(name: String) throws {
        let files = try kind(name).describeFiles()
        #expect(!files.isEmpty)
        for file in files {
            #expect(!file.name.isEmpty && file.help.hasSuffix("."), "\(file.name): \(file.help)")
            for (path, field) in KindContractTests.all(file.fields) {
                #expect(field.help.hasSuffix("."), "\(file.name), \(path): \(field.help)")
                #expect(!field.type.isEmpty, "\(file.name), \(path)")
            }
        }
    }

    @Test(arguments: kinds) func showsEveryFieldInItsExample(name: String) throws {
        let kind = try kind(name)
        let example = ExampleFields(of: kind)
        for file in kind.describeFiles() {
            let used = example.paths(in: file)
            let described = KindContractTests.all(file.fields).map(\.path).filter { path in
                let top = path.prefix { $0 != "." }
                return !KindContractTests.shared.contains(String(top)) && !path.contains("(")
                    && !path.hasSuffix(".not_stated")
            }
            let missing = described.filter { !used.contains($0) }
            #expect(missing == [], "The example of \(name) lacks fields of \(file.name).")
        }
    }

    @Test(arguments: kinds) func hasMessagesOfItsOwn(name: String) throws {
        let names = try kind(name).declaration.diagnostics.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func examplesTogetherAreASiteWithoutFaults() async throws {
        #expect(try await SiteFixture.ofExamples().messages() == "")
    }

    @Test(arguments: kinds) func hasAPageForEachExample(name: String) async throws {
        let pages = try await SiteFixture.ofExamples().build()
        let declaration = try kind(name).declaration
        let prefix = declaration.layout == .tree ? "" : declaration.name + "/"
        let own = pages.keys.filter { path in
            path.hasPrefix(prefix) && path.hasSuffix("/index.html") && path != prefix + "index.html"
                && !path.hasPrefix(prefix + "year/") && !path.hasPrefix(prefix + "page/")
        }
        #expect(!own.isEmpty)
        for path in own {
            let page = try #require(pages[path])
            #expect(page.contains("<main") && page.contains("</html>"), "\(path)")
        }
        guard declaration.listing != .none else { return }
        #expect(pages[prefix + "index.html"] != nil)
    }

    /// The fields and those inside them, by path.
    private static func all(
        _ fields: [FieldDescription], below prefix: String = ""
    ) -> [(path: String, field: FieldDescription)] {
        fields.flatMap { field in
            [(prefix + field.name, field)] + all(field.fields, below: prefix + field.name + ".")
        }
    }
}

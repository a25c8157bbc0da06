import CandourKinds
import CandourPage
import CandourRecords
import CandourSiteSupport
import Testing

/// Nothing of a record that is to be published later stands anywhere in the site, whatever its kind: neither its
/// address, nor the names of its files, nor a sentence of it.
@Suite struct EmbargoTests {
    /// A record of the examples, which all build together as one site.
    struct Example: CustomTestStringConvertible {
        /// Its main file.
        let main: ExampleFile
        /// All of its files.
        let files: [ExampleFile]
        /// Where its page would stand.
        let address: String

        var testDescription: String { main.path }

        /// The lines of at least five words without any markup, which no other example has.
        func sentences(besides others: String) -> [String] {
            files.flatMap { $0.text.split(separator: "\n") }.map { line in
                let text = line.drop { " -#>0123456789.)".contains($0) }
                let parts = text.split(separator: ": ", maxSplits: 1)
                let isField = parts.count == 2 && !parts[0].contains(" ")
                return String(isField ? parts[1] : text)
            }.filter { text in
                text.split(separator: " ").count >= 5 && !text.contains { "[]*`|<>&\"'{}".contains($0) }
                    && !others.contains(text)
            }
        }

        /// The main file with a day of publication far away.
        var embargoed: String {
            let lines = main.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                .filter { !$0.hasPrefix("published:") }
            let start = lines.first == "---" ? 1 : 0
            return (lines[..<start] + ["published: 2099-01-01"] + lines[start...]).joined(separator: "\n")
        }
    }

    static let files = Registry.kinds.flatMap { $0.declaration.example }

    /// The records that are files or folders of their own. An entry of a list is published like any other record.
    static let examples: [Example] = Registry.kinds.flatMap { kind -> [Example] in
        let declaration = kind.declaration
        return declaration.example.compactMap { file in
            let parts = file.path.split(separator: "/").map(String.init)
            let name = parts.last ?? ""
            switch declaration.layout {
            case .folder(let levels, let main, _):
                guard name == main else { return nil }
                let folder = parts[...levels].joined(separator: "/") + "/"
                return Example(main: file, files: files.filter { $0.path.hasPrefix(folder) }, address: folder)
            case .file(let suffix):
                guard name.hasSuffix(suffix) else { return nil }
                let id = name.dropLast(suffix.count)
                return Example(main: file, files: [file], address: "\(declaration.name)/\(id)/")
            case .fileOrList:
                guard name.hasSuffix(".md") else { return nil }
                return Example(main: file, files: [file], address: "\(declaration.name)/\(name.dropLast(3))/")
            case .oneList: return nil
            case .tree:
                guard name.hasSuffix(".md") else { return nil }
                let id = parts.dropFirst().joined(separator: "/").dropLast(3)
                return Example(main: file, files: [file], address: id + "/")
            }
        }
    }

    @Test(arguments: examples) func leaksNothing(_ example: Example) async throws {
        let own = Set(example.files.map(\.path))
        let others = EmbargoTests.files.filter { !own.contains($0.path) }.map(\.text).joined(separator: "\n")
        let sentences = example.sentences(besides: others)
        let open = try await SiteFixture.ofExamples().build()
        let bytes = try await SiteFixture.ofExamples(with: [example.main.path: example.embargoed]).bytes()
        let site = bytes.mapValues { String(decoding: $0, as: UTF8.self) }
        // Without the embargo the same is there, so that the test can fail.
        #expect(open[example.address + "index.html"] != nil)
        #expect(!site.isEmpty)
        let all = site.values.joined(separator: "\n")
        #expect(site[example.address + "index.html"] == nil)
        #expect(!site.keys.contains { $0.hasPrefix("files/" + example.address) })
        // A page below it may be public: its address goes on.
        for end in ["\"", "#", "<"] { #expect(!all.contains(example.address + end)) }
        for sentence in sentences { #expect(!all.contains(sentence), "\(sentence)") }
        // The index has no page that is not there, and no word that nothing public has.
        let index = try BuiltIndex(bytes)
        #expect(index.addresses.filter { site[$0 + "index.html"] == nil } == [])
        let pages = site.filter { $0.key.hasSuffix(".html") }.values.joined(separator: "\n")
        let shown = Set(SearchWords.words(of: pages) + SearchWords.words(of: others))
        #expect(index.words.keys.filter { !$0.hasPrefix("=") && !shown.contains($0) } == [])
    }

    @Test func looksForMoreThanAFewSentences() async throws {
        let site = try await SiteFixture.ofExamples().build().values.joined(separator: "\n")
        let found = EmbargoTests.examples.flatMap { $0.sentences(besides: "") }.filter { site.contains($0) }
        #expect(EmbargoTests.examples.count >= Registry.kinds.count - 2)
        #expect(found.count >= 3 * EmbargoTests.examples.count)
    }
}

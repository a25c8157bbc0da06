import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourKinds
import Foundation
import Testing

/// Every message can be explained: `candour explain` knows each id that the sources define.
@Suite struct DiagnosticIDTests {
    private static let listed = Build.diagnosticIDs(of: Registry.kinds) + DiagnosticID.desk

    @Test func everyIDInTheSourcesIsListed() throws {
        let names = Set(DiagnosticIDTests.listed.map(\.name))
        for file in try SourceTree("Sources").files {
            for name in DiagnosticIDTests.names(in: file.text) where !names.contains(name) {
                Issue.record(
                    """
                    \(file.path): add \(name) to the list of messages of its target, or to the diagnostics of its \
                    kind, so that candour explain knows it.
                    """)
            }
        }
    }

    @Test func everyListedIDStandsInTheSourcesOnce() throws {
        let written = try SourceTree("Sources").files.flatMap { DiagnosticIDTests.names(in: $0.text) }
        #expect(Dictionary(grouping: written) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
        let listed = DiagnosticIDTests.listed.map(\.name)
        #expect(Dictionary(grouping: listed) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
        #expect(Set(listed).subtracting(written).sorted() == [])
    }

    @Test(arguments: listed.map(\.name)) func isAFewPlainWords(name: String) {
        let words = name.split(separator: "-", omittingEmptySubsequences: false)
        let areWords = words.allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        #expect(
            areWords && words.count > 1, "\(name) should be two to five plain words with hyphens between.")
    }

    @Test(arguments: listed.map(\.name)) func isExplained(name: String) throws {
        let id = try #require(DiagnosticIDTests.listed.first { $0.name == name })
        #expect(id.explanation.count > 40, "\(name): say what it means, why it matters and what to do.")
        #expect(id.explanation.hasSuffix("."), "\(name): an explanation is made of whole sentences.")
    }

    /// The names in `DiagnosticID("name", …)`.
    private static func names(in text: String) -> [String] {
        text.components(separatedBy: "DiagnosticID(").dropFirst().compactMap { rest in
            let start = rest.drop { $0 == " " || $0 == "\n" }
            guard start.hasPrefix("\"") else { return nil }
            return String(start.dropFirst().prefix { $0 != "\"" })
        }
    }
}

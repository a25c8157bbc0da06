import CandourKinds
import CandourRecords
import CandourSyntax
import Foundation
import Testing

/// Each kind has a page for editors, which names every field that is its own. The editors’ guide tells the others.
@Suite struct KindDocumentationTests {
    private static let kinds = Registry.kinds.map { $0.declaration.name }

    @Test(arguments: kinds) func namesEveryField(name: String) throws {
        let kind = try #require(Registry.kinds.first { $0.declaration.name == name })
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/kinds/\(name).md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
        var reader = FieldReader(describing: "this record")
        _ = CommonFields(reading: &reader, kinds: [])
        let shared = Set(reader.askedNames + ["title", "summary"])
        let missing = kind.describeFiles().flatMap {
            names(of: $0.fields.filter { !shared.contains($0.name) })
        }
        .filter { !words.contains($0) && !$0.hasPrefix("(") }
        #expect(missing == [], "docs/kinds/\(name).md does not name these fields.")
    }

    private func names(of fields: [FieldDescription]) -> [String] {
        fields.flatMap { [$0.name] + names(of: $0.fields) }
    }
}

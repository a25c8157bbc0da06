import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

@Suite struct YAMLReaderTests {
    @Test func readsFieldsAndListsWithTheirPlaces() throws {
        let marked = MarkedText("""
            title: 1️⃣Précis — £5’s worth2️⃣
            emoji: 😀 3️⃣
            list:
              - 4️⃣"é"5️⃣
              - 6️⃣one # comment
            empty:7️⃣
            block: 8️⃣|
              a
              b9️⃣

            """)
        let (node, diagnostics) = read(marked.text)
        #expect(diagnostics == [])
        let entries = try #require(node?.entries)
        #expect(entries.map(\.key.value) == ["title", "emoji", "list", "empty", "block"])
        #expect(entries[0].value.span.bytes == marked.offsets[1]!..<marked.offsets[2]!)
        #expect(entries[0].value.value == .scalar("Précis — £5’s worth", .plain))
        guard case .list(let items) = entries[2].value.value else { throw Missing() }
        #expect(items[0].span.bytes == marked.offsets[4]!..<marked.offsets[5]!)
        #expect(items[1].span.bytes == marked.offsets[6]!..<marked.offsets[6]! + 3)
        #expect(entries[3].value.value == .empty)
        #expect(entries[3].value.span.bytes == marked.offsets[7]!..<marked.offsets[7]!)
        #expect(entries[4].value.span.bytes == marked.offsets[8]!..<marked.offsets[9]!)
        #expect(node?.span.bytes == 0..<marked.offsets[9]!)
    }
}

struct Missing: Error {}

extension YAMLNode {
    var entries: [YAMLEntry]? {
        if case .map(let entries) = value { entries } else { nil }
    }
}

func read(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "content/x.yml", bytes: Array(text.utf8))
    return YAMLReader.read(file, number: 0, range: 0..<file.bytes.count)
}

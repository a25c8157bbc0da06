import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

@Suite struct YAMLReaderTests {
    @Test(arguments: ["", "é", "£ and ’", "😀", "e\u{301}", "\u{2003}—", "été £9.99 ’s 😀😀"])
    func placesValuesAfterAnyText(before: String) throws {
        let marked = MarkedText("a: x\(before)\nb: 1️⃣\"é\"2️⃣  # note £\nc:\n  - 3️⃣z\(before)z4️⃣ \n  - d: 5️⃣'£'6️⃣\n")
        let (node, diagnostics) = readYAML(marked.text)
        #expect(diagnostics.isEmpty)
        let list = try #require(node?.field("c")).items
        #expect(node?.field("b")?.span.bytes == range(marked, 1, 2))
        #expect(list.first?.span.bytes == range(marked, 3, 4))
        #expect(list.last?.field("d")?.span.bytes == range(marked, 5, 6))
    }

    @Test func placesValuesInALongTextOfOtherLetters() throws {
        let line = "word: “Évaluation” — £1,566 😀 ’tis\n"
        let text = (0..<300).map { "f\($0)_" + line }.joined()
        let (node, diagnostics) = readYAML(text)
        #expect(diagnostics.isEmpty)
        let bytes = Array(text.utf8)
        #expect(node?.entries.count == 300)
        for entry in node?.entries ?? [] {
            #expect(String(decoding: bytes[entry.value.span.bytes], as: UTF8.self) == entry.value.text)
            #expect(String(decoding: bytes[entry.key.span.bytes], as: UTF8.self) == entry.key.value)
        }
    }

    @Test func countsAByteOrderMarkAndCarriageReturns() {
        let marked = MarkedText("\u{FEFF}title: 1️⃣Précis2️⃣\r\nlist:\r\n- 3️⃣£54️⃣\r\n")
        let (node, diagnostics) = readYAML(marked.text)
        #expect(diagnostics.isEmpty)
        #expect(node?.field("title")?.span.bytes == range(marked, 1, 2))
        #expect(node?.field("title")?.text == "Précis")
        #expect(node?.field("list")?.items.first?.span.bytes == range(marked, 3, 4))
    }

    @Test func countsFromTheStartOfTheFileInAFrontMatter() {
        let marked = MarkedText("---\ntitle: 1️⃣Précis2️⃣\n---\n# é: £\n")
        let file = SourceFile(path: "content/a.md", bytes: Array(marked.text.utf8))
        let parts = FrontMatter.split(file.bytes, number: 0)
        let (node, diagnostics) = YAMLReader.read(file, number: 7, range: parts.yaml ?? 0..<0)
        #expect(diagnostics.isEmpty)
        #expect(node?.field("title")?.span.bytes == range(marked, 1, 2))
        #expect(node?.field("title")?.span.file == 7)
    }

    @Test func endsBlockTextWithItsLastWord() {
        let marked = MarkedText("a: 1️⃣|\n  é £\n\n  last2️⃣\n\n\n# note\nb: 3️⃣>-  # note\n  more4️⃣\n")
        let (node, diagnostics) = readYAML(marked.text)
        #expect(diagnostics.isEmpty)
        #expect(node?.field("a")?.span.bytes == range(marked, 1, 2))
        #expect(node?.field("a")?.value == .scalar("é £\n\nlast\n", .literal))
        #expect(node?.field("b")?.span.bytes == range(marked, 3, 4))
        #expect(node?.field("b")?.value == .scalar("more", .folded))
    }

    @Test func placesEmptyValuesBehindTheColonOrHyphen() {
        let marked = MarkedText("é:1️⃣\nlist:\n  -2️⃣\n  - a:3️⃣   # note\nlast:4️⃣")
        let (node, diagnostics) = readYAML(marked.text)
        #expect(diagnostics.isEmpty)
        let items = node?.field("list")?.items ?? []
        let found = [node?.field("é"), items.first, items.last?.field("a"), node?.field("last")]
        #expect(found.map { $0?.value } == [.empty, .empty, .empty, .empty])
        #expect(found.map { $0?.span.bytes } == (1...4).map { range(marked, $0, $0) })
    }

    @Test func spansListsAndMapsFromTheirFirstToTheirLastWord() {
        let marked = MarkedText("1️⃣a: 2️⃣[é, {b: c}]3️⃣\nd:\n  4️⃣- e\n  - f: g5️⃣\n\n# end\n")
        let (node, _) = readYAML(marked.text)
        #expect(node?.span.bytes == range(marked, 1, 5))
        #expect(node?.field("a")?.span.bytes == range(marked, 2, 3))
        #expect(node?.field("d")?.span.bytes == range(marked, 4, 5))
    }

    @Test func tellsQuotedTextFromPlainText() {
        let (node, diagnostics) = readYAML("a: ''\nb: \"x\"\nc: 'it''s'\nd: no\n")
        #expect(diagnostics.isEmpty)
        let values: [YAMLNode.Value] = [
            .scalar("", .singleQuoted), .scalar("x", .doubleQuoted), .scalar("it's", .singleQuoted),
            .scalar("no", .plain),
        ]
        #expect(node?.entries.map(\.value.value) == values)
    }

    @Test(arguments: ["", "\n\n", "# note\n", "\u{FEFF}", "---\n", "  \r\n# é\r\n"])
    func saysNothingOfAFileWithoutFields(text: String) {
        let (node, diagnostics) = readYAML(text)
        #expect(diagnostics.isEmpty)
        #expect(node == nil || node?.value == .empty)
    }

    @Test func keepsTheFirstOfTwoFieldsOfOneName() {
        let (node, diagnostics) = readYAML("a: 1\nb: 2\na: 3\na: 4\n")
        #expect(node?.entries.map(\.value.text) == ["1", "2"])
        #expect(diagnostics.map(\.id.name) == ["duplicate-field", "duplicate-field"])
    }

    @Test func readsThirtyLevelsAndRefusesMore() {
        let thirty = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
        #expect(readYAML(thirty).diagnostics.isEmpty)
        #expect(readYAML("[\(thirty)]").diagnostics.map(\.id.name) == ["too-deep"])
        #expect(readYAML(String(repeating: "- ", count: 31) + "x").diagnostics.map(\.id.name) == ["too-deep"])
    }

    private func range(_ marked: MarkedText, _ first: Int, _ last: Int) -> Range<Int>? {
        guard let start = marked.offsets[first], let end = marked.offsets[last] else { return nil }
        return start..<end
    }
}

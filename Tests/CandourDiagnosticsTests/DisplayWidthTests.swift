import CandourDiagnostics
import Testing

/// Columns on a terminal, and the words of counts.
struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("£é’", 3), ("e\u{301}", 1), ("会议", 4), ("🙂", 2), ("\u{200B}\u{202E}a", 1),
        ("①", 1),
    ]) func measures(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        (0, "0 files"), (1, "1 file"), (2, "2 files"), (1_234, "1,234 files"),
        (-1_000_000, "-1,000,000 files"),
    ])
    func counts(_ number: Int, _ words: String) {
        #expect(Count(number, "file").description == words)
    }

    @Test func knowsOtherPlurals() {
        #expect(Count(2, "entry", "entries").description == "2 entries")
        #expect(Count.grouped(Int.min) == "-9,223,372,036,854,775,808")
    }

    @Test func joinsWords() {
        #expect([].joined(with: "or").isEmpty)
        #expect(["a"].joined(with: "or") == "a")
        #expect(["a", "b"].joined(with: "or") == "a or b")
        #expect(["a", "b", "c"].joined(with: "and") == "a, b and c")
    }
}

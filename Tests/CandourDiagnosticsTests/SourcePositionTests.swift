import CandourDiagnostics
import Testing

/// Lines and columns as an editor counts them.
struct SourcePositionTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1), ("a\n", 2, 2, 1), ("a\n\n", 3, 3, 1),
        // £ takes two bytes, ’ three, 🙂 four; each is one column.
        ("£5", 2, 1, 2), ("£’🙂x", 9, 1, 4), ("é\né£x", 7, 2, 3),
        // An accent of its own is a scalar of its own.
        ("e\u{301}x", 3, 1, 3),
        // Beyond the end counts as the end.
        ("ab", 99, 1, 3),
    ]) func counts(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let position = SourcePosition(of: offset, in: Array(text.utf8))
        #expect(position.line == line)
        #expect(position.column == column)
    }

    @Test func doesNotCountAByteOrderMark() {
        let bytes = Array("\u{FEFF}ab\ncd".utf8)
        #expect(SourcePosition(of: 0, in: bytes).column == 1)
        #expect(SourcePosition(of: 3, in: bytes).column == 1)
        #expect(SourcePosition(of: 4, in: bytes).column == 2)
        #expect(SourcePosition(of: 7, in: bytes).column == 2)
        #expect(SourcePosition(of: 7, in: bytes).line == 2)
    }

    @Test func acceptsBytesThatAreNotUTF8() {
        #expect(SourcePosition(of: 3, in: [0x61, 0xA3, 0x0A, 0xFF]).line == 2)
    }
}

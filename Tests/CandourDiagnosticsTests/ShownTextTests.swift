import CandourDiagnostics
import Testing

@Suite struct ShownTextTests {
    @Test(
        arguments: [
            ("a\u{1B}[31mb", "a[31mb"), ("a\u{202E}b", "ab"), ("a\tb\nc", "a    b c"),
            ("Zoë e\u{301} 警察", "Zoë e\u{301} 警察"),
        ] as [(String, String)])
    func leavesOutWhatMovesTheCursor(text: String, shown: String) {
        #expect(ShownText.of(text) == shown)
    }

    // Swift writes none of them in a literal.
    @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xBFFFF, 0x2FFFE] as [UInt32])
    func leavesOutWhatIsKeptFromBeingText(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(ShownText.of("a\(Character(scalar))b") == "ab")
    }
}

import CandourDiagnostics
import CandourSyntax
import Testing

/// Whatever the bytes, reading ends, spans lie in the file, and nothing is refused without a word.
@Suite struct YAMLHostileTests {
    /// Seeds of random texts; add those that ever failed.
    static let seeds: [UInt64] = [
        1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946,
    ]

    @Test(arguments: seeds)
    func survivesRandomBytes(seed: UInt64) {
        var random = Random(state: seed)
        for _ in 0..<100 {
            check((0..<Int(random.next() % 200)).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
        }
    }

    /// Pieces that mean something, put together at random, reach more of the code than bytes do.
    @Test(arguments: seeds)
    func survivesRandomPieces(seed: UInt64) {
        let pieces = [
            "a", "title", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\n", " ", "#", " #", "[", "]", "{",
            "}", ", ",
            ",", "\"", "'", "|", ">", "&x ", "*x", "!t ", "%", "@", "`", "? ", "<<", "---\n", "...\n", "é",
            "£5", "’",
            "😀", "\u{A0}", "–", "•", "“", "”", "\t", "\\", "1", "\r\n", "\u{2028}", "\u{85}", "\u{FEFF}",
            "\0",
        ].map { Array($0.utf8) }
        var random = Random(state: seed)
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<(random.next() >> 33) % 40 {
                bytes += pieces[Int((random.next() >> 33) % UInt64(pieces.count))]
            }
            check(bytes)
        }
    }

    @Test(arguments: [
        "[", "{", "- ", "? ", "a: ", "\"", "'", "#", " #x\n", "\t", "&a ", "!a ", "*a, ", "- - a\n", "\0",
        "%", "|\n", "\n", "a:\n", "{a: b, 1,2}, ",
    ])
    func survivesLongRepetition(piece: String) {
        for start in ["", "a: ", "a: [", "- "] {
            check(Array((start + String(repeating: piece, count: 5_000)).utf8))
        }
    }

    @Test func refusesAFileOfMoreThanFiveMegabytes() {
        let bytes = [UInt8](repeating: 0x61, count: 5_000_001)
        let (node, diagnostics) = readYAML(bytes)
        #expect(node == nil)
        #expect(diagnostics.map(\.id.name) == ["file-too-large"])
    }

    @Test func neverSaysMoreThanAHundredThings() {
        for line in ["a: b #c\n", "\ta\n", "- *a\n", "a: \u{1}\n", "a: 1\n", "- [1,2]\n"] {
            let text = String(repeating: line, count: 3_000)
            #expect(readYAML(text).diagnostics.count <= 301)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let (node, diagnostics) = readYAML(bytes)
        for message in diagnostics {
            for label in [message.primary] + message.related {
                #expect(label.span.start <= label.span.end && label.span.end <= bytes.count, "\(bytes)")
            }
        }
        if bytes.count < 300, !diagnostics.isEmpty {
            // The text of every message can be made.
            let file = SourceFile(path: "content/record.yml", bytes: bytes)
            #expect(!TextRenderer(catalog: SourceCatalog([file])).rendered(diagnostics).isEmpty)
        }
        if node == nil, diagnostics.isEmpty { #expect(isBlank(bytes), "nothing said of \(bytes)") }
        var open = node.map { [$0] } ?? []
        while let next = open.popLast() {
            #expect(next.span.end <= bytes.count, "\(bytes)")
            open += next.items + next.entries.map(\.value)
        }
    }

    /// Whether bytes hold nothing but blank lines, comments and lines of hyphens or dots.
    private func isBlank(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.split { $0 == "\n" || $0 == "\r" }.allSatisfy {
            line in
            let first = line.first { !" \t\u{FEFF}".unicodeScalars.contains($0) }
            return first == nil || first == "#" || first == "-" || first == "."
        }
    }

    /// The same numbers on every run and machine.
    private struct Random {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}

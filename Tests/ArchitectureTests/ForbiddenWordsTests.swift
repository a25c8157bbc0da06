import Testing

/// Words that the sources do without: what can stop the program, what turns checks of the compiler off, and what
/// puts work off.
@Suite struct ForbiddenWordsTests {
    private static let words = [
        "try!", "as!", "fatalError", "preconditionFailure", "@unchecked", "nonisolated(unsafe)", "TODO",
        "FIXME",
        "XXX",
    ]

    @Test(arguments: words) func standsInNoSource(word: String) throws {
        for file in try SourceTree("Sources").files {
            for (number, line) in file.lines.enumerated() where ForbiddenWordsTests.has(word, in: line) {
                Issue.record("\(file.path):\(number + 1): the sources do without \(word)")
            }
        }
    }

    /// Whether a word stands in a line by itself, not as a part of a longer one.
    private static func has(_ word: String, in line: Substring) -> Bool {
        line.indices.contains { start in
            guard line[start...].hasPrefix(word) else { return false }
            let end = line.index(start, offsetBy: word.count)
            let isBegun =
                start > line.startIndex && isLetter(line[line.index(before: start)]) && isLetter(line[start])
            let isContinued =
                end < line.endIndex && isLetter(line[end]) && isLetter(line[line.index(before: end)])
            return !isBegun && !isContinued
        }
    }

    private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

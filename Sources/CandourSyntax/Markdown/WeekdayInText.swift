internal import CandourDiagnostics
internal import CandourPage

/// Finds dates in a text whose weekday is another: `Wednesday 22 March 2022`, which was a Tuesday.
enum WeekdayInText {
    /// What every weekday ends with.
    private static let ending = Array("day".utf8)
    /// The longest weekday, Wednesday, before `day`.
    private static let mostBefore = 6
    /// Room for the rest of the longest date: `, the 23rd of September, 2022`.
    private static let mostAfter = 32

    /// A warning for each.
    static func check(_ source: MarkdownSource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var start = source.body.lowerBound
        while let place = source.find(ending, in: start..<source.body.upperBound) {
            start = place + ending.count
            if let fault = fault(before: start, in: source) { found.append(fault) }
        }
        return found
    }

    /// What is wrong with the date whose weekday ends before `end`, if one stands there.
    private static func fault(before end: Int, in source: MarkdownSource) -> Diagnostic? {
        var first = end - ending.count
        while first > end - ending.count - mostBefore, isLetter(source.byte(first - 1)) { first -= 1 }
        let weekday = source.string(first..<end)
        guard !isLetter(source.byte(first - 1)), LocalDate.weekdayNames.contains(weekday) else { return nil }
        var words: [String] = []
        var place = end
        var last = end
        while words.count < 3, place < min(end + mostAfter, source.body.upperBound) {
            while isBetween(source.byte(place)) { place += 1 }
            let begin = place
            while isLetter(source.byte(place)) || (0x30...0x39).contains(source.byte(place)) { place += 1 }
            guard place > begin else { return nil }
            let word = source.string(begin..<place)
            if word != "the", word != "of" { words.append(word) }
            last = place
        }
        guard words.count == 3,
            case .failure(.weekdayIs(let right)) = DateReader.read(([weekday] + words).joined(separator: " "))
        else { return nil }
        return .weekdayInText(
            weekday, words.joined(separator: " "), right, source.span(first..<last))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isBetween(_ byte: UInt8) -> Bool { [0x20, 0x2C, 0x0A, 0x0D].contains(byte) }
}

extension Diagnostic {
    fileprivate static func weekdayInText(
        _ weekday: String, _ date: String, _ right: String, _ span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .weekdayInText, at: span, "that day is a \(right)",
            headline: "\(date) is a \(right), not a \(weekday)",
            reason: "Readers who plan to come would be misled, whichever of the two is wrong.",
            advice: .check(
                "which is right?", ["the date: write \(right) \(date)", "the weekday: write another date"]))
    }
}

package import CandourDiagnostics
import CandourSyntax

extension TextScan {
    /// A number that has commas in the wrong places, or sends readers to a page.
    mutating func readNumber(at start: Int) {
        let range = run(from: start) { TextScan.isDigit($0) || $0 == 0x2C }
        let groups = string(range).split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1, !TextScan.isLetter(byte(start - 1)) { readGroups(groups, range) }
        if text.isProse { readPage(range) }
    }

    private mutating func readGroups(_ groups: [Substring], _ range: Range<Int>) {
        // A list of numbers without spaces has short groups, and a date a year: `1 May,2019`.
        guard groups.dropFirst().contains(where: { $0.count > 3 }), groups[0].count <= 3,
            !(groups.count == 2 && groups[1].count == 4 && ["19", "20"].contains(groups[1].prefix(2)))
        else { return }
        let number = string(range)
        let other = neighbour(of: range)
        guard !isQuoted(other.map { $0.lowerBound..<range.upperBound } ?? range) else { return }
        report(.numberMalformed(number, at: span(range), beside: other.map(span)), number)
    }

    /// The number that stands before another with a stroke or a dash between them: `1,000/1,4000`.
    private func neighbour(of range: Range<Int>) -> Range<Int>? {
        var end = range.lowerBound
        if [0x2F, 0x2D].contains(byte(end - 1)) { end -= 1 }
        if byte(end - 3) == 0xE2, byte(end - 2) == 0x80, byte(end - 1) == 0x93 { end -= 3 }
        let before = run(before: end) { TextScan.isDigit($0) || $0 == 0x2C }
        return end < range.lowerBound && !before.isEmpty ? before : nil
    }

    private mutating func readPage(_ range: Range<Int>) {
        let gap = run(before: range.lowerBound, while: TextScan.isSpace)
        let word = run(before: gap.lowerBound) { TextScan.isLetter($0) || $0 == 0x2E }
        guard !gap.isEmpty, ["page", "pages", "p.", "pp."].contains(string(word).lowercased()) else { return }
        // “Page 3 of the pack” says of what.
        let range = run(from: range.lowerBound, while: TextScan.isDigit)
        let after = string(
            range.upperBound..<min(range.upperBound + 12, text.span.bytes.upperBound, bytes.count))
        guard !after.contains(" of ") && !after.contains("](") else { return }
        let whole = word.lowerBound..<range.upperBound
        report(.pageNumberInText(string(whole), at: span(whole)), string(whole))
    }

    /// An address that is nearly one of the office.
    mutating func readAddress(at place: Int) {
        let before = run(before: place) {
            TextScan.isLetter($0) || TextScan.isDigit($0) || [0x2D, 0x2E, 0x5F].contains($0)
        }
        let after = run(from: place + 1) {
            TextScan.isLetter($0) || TextScan.isDigit($0) || [0x2D, 0x2E].contains($0)
        }
        guard let known = register.addresses[string(before).lowercased()] else { return }
        // The full stop of a sentence is no part of an address.
        let written = string(before.lowerBound..<after.upperBound).trimmingFullStops
        guard written.lowercased() != known.value.lowercased(), written.firstLabel == known.value.firstLabel
        else {
            return
        }
        let range = before.lowerBound..<before.lowerBound + written.utf8.count
        report(.addressDiffers(written, at: span(range), known), written)
    }
}

extension String {
    /// Of an address, what stands first after the @: most often the name of the organisation.
    fileprivate var firstLabel: String { String(lowercased().drop { $0 != "@" }.prefix { $0 != "." }) }

    fileprivate var trimmingFullStops: String {
        var text = self
        while text.hasSuffix(".") { text.removeLast() }
        return text
    }
}

extension Diagnostic {
    /// Whether it is about a page to which a text sends readers.
    package var isOfPageNumber: Bool { id == .pageNumberInText }

    fileprivate static func numberMalformed(
        _ number: String, at span: SourceSpan, beside other: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            .numberMalformed, at: span, "more than three digits after a comma",
            related: other.map { [Label($0, "beside this")] } ?? [],
            headline: "“\(number)” cannot be read as a number",
            reason: "Readers cannot tell which number is meant.",
            advice: .check(
                "what does your source say?",
                [
                    "write the number, with commas between groups of three digits",
                    "if the source itself has it so, accept this message and say so",
                ]))
    }

    fileprivate static func pageNumberInText(_ words: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .pageNumberInText, at: span,
            headline: "The text sends readers to \(words), but a web page has no page numbers",
            reason: "Page numbers of a printed document lead nowhere here.",
            advice: .check(
                "what stands there?",
                [
                    "if it is on the site, link to it",
                    "if it is in another document, say so: page 3 of the annual report",
                    "if not, leave the reference out",
                ]))
    }

    fileprivate static func addressDiffers(
        _ written: String, at span: SourceSpan, _ known: Spanned<String>
    ) -> Diagnostic {
        Diagnostic(
            .addressDiffers, at: span, "in site.yml, \(known.value)",
            related: [Label(known.span, "registered here")],
            headline: "The address \(written) differs from that in site.yml, \(known.value)",
            reason: "A message to an address that is out of date may never arrive.",
            advice: .check(
                "which address is right?",
                [
                    "write \(known.value)",
                    "if the other one is right, change site.yml",
                    "if a document is quoted as it was, accept this message and say so",
                ]))
    }
}

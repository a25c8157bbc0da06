import CandourDiagnostics
import CandourSyntax

extension TextScan {
    /// Looks at a word that may belong to a registered name.
    mutating func readWord(_ range: Range<Int>) {
        let word = string(range).lowercased()
        if register.bodies[word] != nil {
            readBody(endingWith: range, word)
        } else if register.lastWords.mayHold(byte(range.lowerBound), range.count) {
            _ = readMisspelt(phrase(endingWith: range))
        }
        if word == "commissioner", let area = register.area { readArea(after: range, area) }
        let isNear = NameRegister.honorifics.contains(word) && readPerson(afterTitle: range)
        if !isNear { readOfficeHolder(afterTitle: range, word) }
        if register.firstNames[word] != nil { readSurname(after: range, word) }
        if register.surnames[word] != nil { readFirstName(before: range, word) }
    }

    private mutating func readBody(endingWith last: Range<Int>, _ word: String) {
        // Nearly all names are written as they are registered, which the bytes tell.
        if let name = register.bodies[word]?.first(where: { isWritten($0, before: last.upperBound) }) {
            lastNamed = (name, last.upperBound)
            return
        }
        let parts = phrase(endingWith: last)
        let abbreviation = abbreviation(after: last.upperBound)
        // A longer name may begin with other names: “Police and Crime Panel and Business Coordination Board”.
        let starts = parts.indices.dropLast().filter { place in
            guard !parts[place].isSmall, parts[place].text != "The" else { return false }
            return place == 0 || parts[place - 1].isSmall || parts[place - 1].text == "The"
                || parts[place - 1].isGenitive
        }
        for start in parts.indices.dropLast() {
            let written = parts[start...].map(\.text).joined(separator: " ").lowercased()
            guard let name = register.known[written] else { continue }
            lastNamed = (name, last.upperBound)
            return
        }
        guard let (start, name) = meant(parts, starts, word, abbreviation) else {
            if !readMisspelt(parts) { readFormerName(parts, endingWith: last) }
            return
        }
        let range = parts[start].range.lowerBound..<last.upperBound
        guard !isQuoted(range) else { return }
        let written = parts[start...].map(\.text).joined(separator: " ")
        let short = abbreviation.flatMap { register.abbreviations[$0]?.title == name.title ? $0 : nil }
        report(.bodyNameDiffers(written, at: span(range), name, abbreviation: short), written)
    }

    /// A name with several letters wrong: `Finanse and Asurance Bord`. Whether these words end with one.
    mutating func readMisspelt(_ parts: [NamePart]) -> Bool {
        for start in parts.indices.dropLast() where !parts[start].isSmall {
            let words = parts[start...].map { $0.text == "&" ? "and" : $0.text }
            if register.known[words.joined(separator: " ").lowercased()] != nil { return false }
            guard
                let name = register.shapes[words.firstLetters]?.first(where: {
                    MisspeltName.matches(words, $0)
                })
            else { continue }
            let range = parts[start].range.lowerBound..<parts[parts.count - 1].range.upperBound
            let written = parts[start...].map(\.text).joined(separator: " ")
            if !isQuoted(range) {
                report(.bodyNameDiffers(written, at: span(range), name, abbreviation: nil), written)
            }
            return true
        }
        return false
    }

    /// Whether a name stands, letter for letter, before a place.
    private func isWritten(_ name: NameRegister.Name, before end: Int) -> Bool {
        let start = end - name.bytes.count
        return start >= text.span.bytes.lowerBound && bytes[start..<end].elementsEqual(name.bytes)
            && !TextScan.isLetter(byte(start - 1))
    }

    /// Which registered name a text probably means, and with which word what it says begins.
    private func meant(
        _ parts: [NamePart], _ starts: [Int], _ word: String, _ abbreviation: String?
    ) -> (start: Int, name: NameRegister.Name)? {
        let names = register.bodies[word] ?? []
        for start in starts {
            guard let words = NameWords(parts[start...].map(\.text)) else { continue }
            if let name = names.first(where: { words.probablyMeans($0.words) }) { return (start, name) }
        }
        guard let abbreviation, let short = register.abbreviations[abbreviation],
            let name = names.first(where: { $0.title == short.title }), let first = starts.first
        else { return nil }
        let fitting = starts.first {
            NameWords(parts[$0...].map(\.text))?.initials.uppercased() == abbreviation
        }
        return (fitting ?? first, name)
    }

    /// The short form in brackets after a name: `(IRT)`.
    private func abbreviation(after place: Int) -> String? {
        let gap = run(from: place, while: TextScan.isSpace)
        guard byte(gap.upperBound) == UInt8(ascii: "(") else { return nil }
        let inside = run(from: gap.upperBound + 1) { $0 &- 0x41 < 26 }
        guard inside.count >= 2, byte(inside.upperBound) == UInt8(ascii: ")") else { return nil }
        return string(inside)
    }

    /// A name that a body is said to have had, and that its record does not know.
    private mutating func readFormerName(_ parts: [NamePart], endingWith last: Range<Int>) {
        guard let first = parts.first, parts.count > 2, let (name, end) = lastNamed,
            (0...60).contains(first.range.lowerBound - end)
        else { return }
        let between = string(end..<first.range.lowerBound).lowercased()
        guard between.contains("formerly") || between.contains("previously") else { return }
        let written = parts.map(\.text).joined(separator: " ")
        report(.formerNameUnknown(written, at: span(first.range.lowerBound..<last.upperBound), name), written)
    }

    /// What stands after “Police and Crime Commissioner for”.
    private mutating func readArea(after range: Range<Int>, _ area: Spanned<String>) {
        guard string(max(range.lowerBound - 6, text.span.bytes.lowerBound)..<range.lowerBound) == "Crime "
        else {
            return
        }
        let gap = run(from: range.upperBound, while: TextScan.isSpace)
        let parts = phrase(after: range.upperBound)
        guard !gap.isEmpty, parts.first?.text == "for" else { return }
        let place = parts.dropFirst().drop(while: \.isSmall)
        let wanted = area.value.words
        guard let first = place.first, let last = place.last, wanted.contains(first.text),
            !place.map(\.text).starts(with: wanted)
        else { return }
        let written = place.map(\.text).joined(separator: " ")
        let whole = first.range.lowerBound..<last.range.upperBound
        guard !isQuoted(whole) else { return }
        report(.officeNameDiffers(written, at: span(whole), area), written)
    }
}

extension NamePart {
    /// Whether it says whose: `Constabulary’s`.
    fileprivate var isGenitive: Bool { text.hasSuffix("’s") || text.hasSuffix("'s") }
}

extension Diagnostic {
    fileprivate static func bodyNameDiffers(
        _ written: String, at span: SourceSpan, _ name: NameRegister.Name, abbreviation: String?
    ) -> Diagnostic {
        Diagnostic(
            .bodyNameDiffers, at: span, "called “\(name.text)”",
            related: [Label(name.span, "registered here")],
            headline: abbreviation.map {
                "“\(written)” has the short form \($0), which is that of “\(name.text)”"
            }
                ?? "“\(written)” is not the name of a body, but “\(name.text)” is",
            reason: "Readers and searches would take them for two bodies.",
            advice: .check(
                "is it the same body?",
                [
                    "if so, write \(name.text)",
                    "if it is known by both names, add the other one under also: in its file in content/bodies/",
                    "if it is another body, add a file for it, or accept this message and say so",
                ]))
    }

    fileprivate static func formerNameUnknown(
        _ written: String, at span: SourceSpan, _ name: NameRegister.Name
    ) -> Diagnostic {
        Diagnostic(
            .bodyNameDiffers, at: span, "an earlier name",
            related: [Label(name.span, "does not know the name")],
            headline:
                "“\(name.title)” is said to have been called “\(written)”, which its record does not know",
            reason: "Older documents have that name, and readers look for it.",
            advice: .fix("add the name under also: in the file of the body in content/bodies/."))
    }

    fileprivate static func officeNameDiffers(
        _ written: String, at span: SourceSpan, _ area: Spanned<String>
    ) -> Diagnostic {
        Diagnostic(
            .bodyNameDiffers, at: span, "in site.yml, “\(area.value)”",
            related: [Label(area.span, "the name of the office")],
            headline: "The commissioner is for “\(area.value)” in site.yml, and for “\(written)” here",
            reason: "Readers would take them for two offices.",
            advice: .check(
                "which name is meant?",
                [
                    "write \(area.value)",
                    "if a law or a document has the other name, accept this message and say so",
                ]))
    }
}

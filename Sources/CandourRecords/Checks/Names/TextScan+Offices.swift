import CandourDiagnostics
import CandourSyntax

extension TextScan {
    /// The longest name after a title: initials, first names and a surname.
    private static let mostNames = 5

    /// Somebody with a public office whom nobody registered: `Councillor J Smith`, `Chief Constable Jane Smith`.
    mutating func readOfficeHolder(afterTitle last: Range<Int>, _ word: String) {
        guard let known = register.peopleWords, let first = nextName(after: last.upperBound, word) else {
            return
        }
        let before = phrase(endingWith: last).dropLast().reversed()
        guard OfficeTitle.ends(with: word, after: before.first?.text.lowercased()) else { return }
        let names = self.names(from: first)
        let full = names.filter { $0.text.count > 1 }
        // After an initial comes a name, whatever it means besides: `Councillor J Ward`.
        let hasInitial = full.count < names.count
        guard let surname = full.last, full.count <= 3, !isFollowedByOf(surname),
            !known.contains(surname.text.lowercased()), full.allSatisfy({ hasInitial || isName($0.text) }),
            !full.contains(where: { isFirstName($0.text, ofOneLike: surname.text) }),
            hasInitial || !isHeading(around: last, ofMember: OfficeTitle.ofMembers.contains(word))
        else { return }
        let title = before.prefix { OfficeTitle.before.contains($0.text.lowercased()) }
        let start = title.last { !$0.isSmall }?.range.lowerBound ?? last.lowerBound
        let range = start..<surname.range.upperBound
        guard !isQuoted(range) else { return }
        let written = string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        report(.personNotRegistered(written, surname.text, at: span(range)), surname.text)
    }

    /// The words of a name that begins with `first`, without the letters of honours after it.
    private func names(from first: NamePart) -> [NamePart] {
        var names = [first]
        while names.count < TextScan.mostNames, let last = names.last, !isCut(last),
            let next = nextName(after: last.range.upperBound, last.text.count == 1 ? "." : "")
        {
            names.append(next)
        }
        while let last = names.last, names.count > 1, last.text.count > 1, last.text.isAllCapitals {
            names.removeLast()
        }
        return names
    }

    /// The word of a name after `place`, on the same line or, in a paragraph, on the next. After `cllr` and after an
    /// initial a full stop may stand.
    private func nextName(after place: Int, _ word: String) -> NamePart? {
        let mayHaveStop = word == "cllr" || word == "."
        let end = mayHaveStop && byte(place) == UInt8(ascii: ".") ? place + 1 : place
        guard let next = self.word(after: end..<end) else { return nil }
        let breaks = bytes[end..<next.range.lowerBound].count { $0 == 0x0A }
        guard breaks == 0 || breaks == 1 && text.isProse else { return nil }
        let length = length(of: next.range)
        let range = next.range.lowerBound..<next.range.lowerBound + length
        return length == next.range.count ? next : NamePart(range: range, text: string(range))
    }

    /// How much of a word belongs to a name: a quotation mark or a dash ends it, and so does the apostrophe of `Smith’s`,
    /// but not that of `O’Smith`.
    private func length(of word: Range<Int>) -> Int {
        let end = word.first { place in
            byte(place) == 0xE2 && !(byte(place + 2) == 0x99 && byte(place + 3) &- 0x41 < 26)
        }
        return (end ?? word.upperBound) - word.lowerBound
    }

    /// Whether something other than a space stands right after a word, as in `Smith’s`.
    private func isCut(_ name: NamePart) -> Bool {
        let next = byte(name.range.upperBound)
        return !TextScan.isSpace(next) && next != UInt8(ascii: ".")
    }

    private func isFollowedByOf(_ name: NamePart) -> Bool {
        string(
            run(from: name.range.upperBound, while: TextScan.isSpace)
                .upperBound..<min(
                    name.range.upperBound + 4, text.span.bytes.upperBound)
        ).hasPrefix("of")
    }

    /// Whether a word can be the name of a person.
    private func isName(_ word: String) -> Bool {
        let small = word.lowercased()
        return !word.isAllCapitals && !OfficeTitle.notNames.contains(small) && register.bodies[small] == nil
            && register.area?.value.words.contains(word) != true
    }

    /// Whether somebody with this first name has nearly this surname, which is said of the first name.
    private func isFirstName(_ word: String, ofOneLike surname: String) -> Bool {
        let people = register.firstNames[word.lowercased()] ?? []
        return !people.isEmpty && !Suggestion.nearest(to: surname, among: people.map(\.surname)).isEmpty
    }

    /// Whether a line is a heading, in which every word may have a capital.
    private func isHeading(around title: Range<Int>, ofMember: Bool) -> Bool {
        let line = run(before: title.lowerBound) { $0 != 0x0A }.lowerBound
        if text.isProse, byte(line) == UInt8(ascii: "#") { return true }
        if ofMember { return false }
        var words = string(line..<run(from: title.upperBound) { $0 != 0x0A }.upperBound)[...]
        if !text.isProse, let colon = words.firstRange(of: ": ") { words = words[colon.upperBound...] }
        if words.hasSuffix(".") { return false }
        return !words.split { !$0.isLetter }.contains { $0.count > 3 && $0.first?.isLowercase == true }
    }
}

extension String {
    fileprivate var isAllCapitals: Bool { allSatisfy(\.isUppercase) }
}

extension Diagnostic {
    fileprivate static func personNotRegistered(_ written: String, _ surname: String, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .personNotRegistered, at: span,
            headline: "The text names “\(written)”, and nobody called \(surname) is in content/people/",
            reason: "Who is named on the site has an entry there, which says why they may be named.",
            advice: .check(
                "should the name be here?",
                [
                    "if so, add the person to content/people/", "if it is misspelt, correct it",
                    "if not, write the office alone, without the name",
                ]))
    }
}

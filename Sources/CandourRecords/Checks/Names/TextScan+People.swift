import CandourDiagnostics

extension TextScan {
    /// A surname after the first name of somebody who is registered: `Darryl Prestan`.
    mutating func readSurname(after range: Range<Int>, _ first: String) {
        guard let word = word(after: range), let people = register.firstNames[first],
            !people.contains(where: { $0.surname.lowercased() == word.text.lowercased() })
        else { return }
        let near = Suggestion.nearest(to: word.text, among: people.map(\.surname))
        guard let person = people.first(where: { $0.surname == near.first }) else { return }
        report(person, range.lowerBound..<word.range.upperBound)
    }

    /// A first name before the surname of somebody who is registered: `Daryl Preston`.
    mutating func readFirstName(before range: Range<Int>, _ surname: String) {
        guard let parts = phrase(endingWith: range).suffix(2).first, parts.range != range,
            parts.text.count >= 4,
            !NameRegister.honorifics.contains(parts.text.lowercased()),
            let people = register.surnames[surname],
            !people.contains(where: { $0.first.lowercased() == parts.text.lowercased() })
        else { return }
        let near = Suggestion.nearest(to: parts.text, among: people.map(\.first).filter { $0.count >= 3 })
        guard let person = people.first(where: { $0.first == near.first }) else { return }
        report(person, parts.range.lowerBound..<range.upperBound)
    }

    /// A surname after a title, with or without an initial: `Councillor A Bradnum`.
    /// Whether that is nearly the name of somebody.
    mutating func readPerson(afterTitle range: Range<Int>) -> Bool {
        guard var word = word(after: range) else { return false }
        let initial = word.text.count == 1 ? word.text : nil
        if initial != nil {
            guard let next = self.word(after: word.range) else { return false }
            word = next
        }
        // A first name may follow instead, which is looked at on its own.
        guard word.text.count >= 5, register.surnames[word.text.lowercased()] == nil,
            register.firstNames[word.text.lowercased()] == nil
        else { return false }
        let alike = word.text.first.flatMap { register.initials[$0] } ?? []
        let known = alike.filter { $0.first.hasPrefix(initial ?? "") }
        let near = Suggestion.nearest(to: word.text, among: known.map(\.surname))
        guard let person = known.first(where: { $0.surname == near.first }) else { return false }
        report(person, range.lowerBound..<word.range.upperBound)
        return true
    }

    private mutating func report(_ person: NameRegister.Person, _ range: Range<Int>) {
        guard !isQuoted(range) else { return }
        let written = string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        report(.personNameDiffers(written, at: span(range), person), written)
    }

    /// The word with a capital that follows after one space.
    func word(after range: Range<Int>) -> NamePart? {
        let gap = run(from: range.upperBound, while: TextScan.isSpace)
        let word = run(from: gap.upperBound) {
            TextScan.isLetter($0) || $0 == 0x2D || $0 == 0x27 || $0 >= 0x80
        }
        let text = string(word)
        guard !gap.isEmpty, text.first?.isUppercase == true else { return nil }
        return text.hasSuffix("’s")
            ? NamePart(range: word.lowerBound..<word.upperBound - 4, text: String(text.dropLast(2)))
            : NamePart(range: word, text: text)
    }
}

extension Diagnostic {
    fileprivate static func personNameDiffers(
        _ written: String, at span: SourceSpan, _ person: NameRegister.Person
    ) -> Diagnostic {
        Diagnostic(
            .personNameDiffers, at: span, "“\(person.title)” is registered",
            related: [Label(person.span, "registered here")],
            headline: "“\(written)” is in no list of people, but “\(person.title)” is",
            reason: "Nobody likes to find their name misspelt, and searches do not find it.",
            advice: .check(
                "is it the same person?",
                [
                    "if so, write the name as \(person.title)",
                    "if not, add the person to content/people/, or accept this message and say so",
                ]))
    }
}

package import CandourDiagnostics
package import CandourRecords
import CandourSyntax

extension Glossary {
    package static func validate(
        _ entry: Entry<Glossary>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        guard case .acronym(let acronym) = entry.record.name, let expansion = entry.record.expansion else {
            return
        }
        let doubled = ([expansion] + entry.record.also).compactMap { text in
            text.value.wordsWithout(acronym.value).map { Diagnostic.acronymInExpansion(acronym, text, $0) }
        }
        diagnostics += doubled
        if doubled.isEmpty, !Acronym.fits(acronym.value, expansion.value) {
            diagnostics.append(.lettersDoNotFit(acronym, expansion))
        }
    }
}

extension Diagnostic {
    static func notAnAcronym(_ name: Spanned<String>) -> Diagnostic {
        let letters = name.value.filter { $0 != "." && $0 != " " }
        let capitals = letters.uppercased()
        let isDotted = name.value.contains(".") && Acronym.isValid(letters)
        let isSmall = !name.value.contains(" ") && Acronym.isValid(capitals)
        let advice: Advice =
            if isDotted {
                .fix(
                    "write \(letters), without full stops and spaces.", Replacement(name.span, with: letters))
            } else if isSmall {
                .check(
                    "what do texts have?",
                    ["if they have \(capitals), write that", "if it is a word, write term: and a definition"])
            } else {
                .check(
                    "which is it?",
                    [
                        "the words that an acronym stands for go to expansion:",
                        "a word or words to explain go to term:, with a definition",
                    ])
            }
        return Diagnostic(
            .notAnAcronym, at: name.span,
            headline: "“\(name.value)” is not an acronym as texts have it",
            reason: LookAlike.sentence(on: name.value)
                + "An acronym is one word of up to 12 letters and digits. It begins with a capital, and has a second.",
            advice: advice)
    }

    fileprivate static func acronymInExpansion(
        _ acronym: Spanned<String>, _ expansion: Spanned<String>, _ words: String
    ) -> Diagnostic {
        Diagnostic(
            .acronymInExpansion, at: expansion.span,
            related: [Label(acronym.span, "the acronym")],
            headline: "The expansion of \(acronym.value) has the acronym in it",
            reason: "Pages show the expansion with the acronym, which readers would then hear twice.",
            advice: .fix(
                words.isEmpty
                    ? "write the words that the letters stand for." : "write the words alone: \(words)."))
    }

    fileprivate static func lettersDoNotFit(
        _ acronym: Spanned<String>, _ expansion: Spanned<String>
    ) -> Diagnostic {
        Diagnostic(
            .lettersDoNotFit, at: expansion.span,
            related: [Label(acronym.span, "the acronym")],
            headline: "“\(expansion.value)” does not have the letters of \(acronym.value) in their order",
            reason: "A word may be missing, or two letters changed places.",
            advice: .check(
                "which is wrong?",
                [
                    "the acronym", "the expansion",
                    "neither: then accept this message, with the reason",
                ]))
    }
}

extension String {
    /// An expansion without the `acronym` that stands in it: before its words, or in brackets after them. Nothing where
    /// it has no acronym.
    fileprivate func wordsWithout(_ acronym: String) -> String? {
        let bracket = "(\(acronym))"
        if contains(bracket) { return replacing(bracket, with: "").trimmingSpaces() }
        guard words.first?.filter(\.isLetter) == acronym.filter(\.isLetter) else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        return String(rest.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    }
}

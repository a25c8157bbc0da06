package import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// Whether an acronym stands for the same in every text, and for what the glossary says: one check for all kinds.
package struct ExpansionCheck: Sendable {
    /// What a record says that acronyms stand for.
    package struct Text: Sendable {
        /// The record.
        package let head: RecordHead
        /// What its texts say.
        package let expansions: [WrittenExpansion]

        /// That the texts of the record `head` have `expansions`.
        package init(_ head: RecordHead, _ expansions: [WrittenExpansion]) {
            self.head = head
            self.expansions = expansions
        }
    }

    private let explained: [String: RecordAbbreviation]
    private let first: [String: (head: RecordHead, expansion: WrittenExpansion)]
    /// Everything that the outcome depends on, as text.
    package let basis: [String]

    /// A check against all that records explain for the site, and all `texts` in an order that stays the same.
    package init(_ abbreviations: [RecordAbbreviation], _ texts: [Text]) {
        explained = Dictionary(abbreviations.map { ($0.short, $0) }) { first, _ in first }
        let all = texts.flatMap { text in
            text.expansions.map { ($0.acronym, (head: text.head, expansion: $0)) }
        }
        first = Dictionary(all) { first, _ in first }
        basis =
            abbreviations.flatMap { [$0.short, $0.long] + $0.also }
            + all.flatMap { [$0, $1.head.key.description, $1.expansion.words] }
    }

    /// A warning for each acronym of a record that stands for something else there.
    package func faults(in text: Text) -> [Diagnostic] {
        var reported = Set<[String]>()
        return text.expansions.compactMap { expansion in
            // What a glossary says itself is checked there.
            if text.head.abbreviations.contains(where: { $0.short == expansion.acronym }) { return nil }
            let folded = Acronym.folded(expansion.words)
            let fault: Diagnostic
            if let known = explained[expansion.acronym] {
                guard !([known.long] + known.also).map(Acronym.folded).contains(folded) else { return nil }
                fault = .differsFromGlossary(expansion, known)
            } else if let (head, other) = first[expansion.acronym], Acronym.folded(other.words) != folded {
                fault = .hasTwoMeanings(expansion, other, in: head.key == text.head.key ? nil : head)
            } else {
                return nil
            }
            return reported.insert([expansion.acronym, folded]).inserted ? fault : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func differsFromGlossary(
        _ expansion: WrittenExpansion, _ known: RecordAbbreviation
    ) -> Diagnostic {
        Diagnostic(
            .acronymDiffersFromGlossary, at: expansion.span,
            related: [Label(known.span, "the glossary says “\(known.long)”")],
            headline:
                "The text says that \(known.short) is “\(expansion.words)”, and the glossary says “\(known.long)”",
            reason: "Readers would take them for two things.",
            advice: .check(
                "which is right?",
                [
                    "the glossary: write \(known.long) in the text",
                    "the text: correct the glossary",
                    "both are in use: put the other one under also: in the glossary",
                ]))
    }

    fileprivate static func hasTwoMeanings(
        _ expansion: WrittenExpansion, _ other: WrittenExpansion, in head: RecordHead?
    ) -> Diagnostic {
        let place = head.map { "“\($0.title)” says" } ?? "the same record also says"
        return Diagnostic(
            .acronymHasTwoMeanings, at: expansion.span, "here “\(expansion.words)”",
            related: [Label(other.span, "there “\(other.words)”")],
            headline:
                "\(expansion.acronym) is “\(expansion.words)” here, and \(place) “\(other.words)”",
            reason: "Readers would take them for two things.",
            advice: .check(
                "which is right?",
                [
                    "if one is wrong, correct it",
                    "if both are in use, add \(expansion.acronym) to the glossary, with one of them under also:",
                ]))
    }
}

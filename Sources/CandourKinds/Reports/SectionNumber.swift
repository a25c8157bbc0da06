import CandourDiagnostics
import CandourSyntax

/// The number of a section: `6`, `6.1.1`.
struct SectionNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let parts: [Int]

    /// Reads a number, with or without a full stop at its end; nothing when `text` is none.
    init?(_ text: String) {
        let written = text.hasSuffix(".") ? text.dropLast() : text[...]
        let parts = written.split(separator: ".", omittingEmptySubsequences: false).compactMap { digits in
            digits.utf8.count <= 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? Int(digits) : nil
        }
        guard parts.count == written.split(separator: ".", omittingEmptySubsequences: false).count else {
            return nil
        }
        self.parts = parts
    }

    /// Takes the number from the front of a title: `4. Finance`, `6.1 Victims`, `Section 4: Finance`. A number alone,
    /// as in `101 calls`, is one only where it is `expected`.
    static func first(in title: String, expected: SectionNumber?) -> (SectionNumber, rest: String)? {
        var words = title.words[...]
        if words.first?.lowercased() == "section" { words.removeFirst() }
        guard let first = words.first, words.count > 1 else { return nil }
        let digits = first.hasSuffix(":") || first.hasSuffix(")") ? String(first.dropLast()) : first
        guard let number = SectionNumber(digits),
            number == expected || digits.contains(".") || digits != first
        else { return nil }
        let rest = words.dropFirst().drop { ["-", "–", "—"].contains($0) }
        return (number, rest.joined(separator: " "))
    }

    /// As people write it.
    var description: String { parts.map(String.init).joined(separator: ".") }

    /// As it stands before a title: a single number has a full stop.
    var beforeTitle: String { description + (parts.count == 1 ? "." : "") }

    /// Whether the section with this number stands within the one with another: 6.1 within 6.
    func isWithin(_ other: SectionNumber) -> Bool {
        parts.count > other.parts.count && parts.starts(with: other.parts)
    }

    static func < (first: SectionNumber, second: SectionNumber) -> Bool {
        first.parts.lexicographicallyPrecedes(second.parts)
    }
}

extension FieldType where Value == SectionNumber {
    /// The number of a section.
    static var sectionNumber: FieldType {
        FieldType("the number of a section", hint: "such as 6 or 6.1.1") { text, node, context in
            let number = SectionNumber(text)
            if number == nil { context.report(.notASectionNumber(text, at: node.span)) }
            return number
        }
    }
}

extension Diagnostic {
    fileprivate static func notASectionNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notASectionNumber, at: span,
            headline: "“\(text)” is no number of a section",
            reason: "The title stands in a field of its own, so that links can name it without the number.",
            advice: .fix("write the number alone, such as 6 or 6.1.1; leave the line out if it has none."))
    }
}

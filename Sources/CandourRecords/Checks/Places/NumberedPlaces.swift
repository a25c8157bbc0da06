package import CandourDiagnostics
import CandourPage
import CandourSyntax

/// The numbers that the sections and paragraphs of a record have.
package struct NumberedPlaces: Sendable {
    /// In order.
    private let numbers: [[Int]]
    /// The same, and the numbers that they stand within.
    private let known: Set<[Int]>
    private let deepest: Int
    private let title: String

    /// The numbers of a record, or of a page below it such as `/forward-plan`; nothing where it has none, or where not
    /// all of it could be read.
    package init?(of head: RecordHead, below page: String = "") {
        let numbers = head.parts.keys.compactMap { NumberedPlaces.number(in: $0, after: page + "#") }
        guard head.isComplete, !numbers.isEmpty else { return nil }
        self.numbers = numbers.sorted { $0.lexicographicallyPrecedes($1) }
        known = Set(numbers.flatMap { number in (1...number.count).map { Array(number.prefix($0)) } })
        deepest = numbers.lazy.map(\.count).max() ?? 0
        title = head.parts[page]?.title ?? head.title
    }

    private static func number(in suffix: String, after start: String) -> [Int]? {
        guard suffix.utf8.starts(with: start.utf8) else { return nil }
        let digits = suffix.utf8.dropFirst(start.utf8.count).split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let number = digits.compactMap { UInt16(Substring($0)).map(Int.init) }
        return number.count == digits.count && !number.isEmpty ? number : nil
    }

    /// Whether there is a place with a number; further numbers than any has count as within their section.
    private func has(_ number: [Int]) -> Bool {
        known.contains(number) || number.count > deepest && known.contains(Array(number.prefix(deepest)))
    }

    /// What is wrong with a place that a text names; `span` is where it does, or where the link leads.
    package func fault(_ place: NumberedPlace, at span: SourceSpan) -> Diagnostic? {
        has(place.number) ? nil : .numberedPlaceNotFound(place, at: span, title, near: near(place.number))
    }

    /// The numbers nearest to one that is not there.
    private func near(_ number: [Int]) -> [String] {
        let next = numbers.firstIndex { number.lexicographicallyPrecedes($0) } ?? numbers.count
        let first = max(0, min(next - 2, numbers.count - 3))
        return numbers[first...].prefix(3).map { $0.map(String.init).joined(separator: ".") }
    }
}

extension Diagnostic {
    fileprivate static func numberedPlaceNotFound(
        _ place: NumberedPlace, at span: SourceSpan, _ title: String, near: [String]
    ) -> Diagnostic {
        Diagnostic(
            .numberedPlaceNotFound, at: span,
            headline: "The text sends readers to \(place.noun) \(place.written) of “\(title)”, "
                + "which has no \(place.written)",
            reason: "Near that it has \(near.joined(with: "and")).",
            advice: .check(
                "what is meant?",
                [
                    "another number: correct it, and link to the place itself",
                    "another document: link to that, or name it",
                    "a number of the original that the page does not have: accept this message and say so",
                ]))
    }
}

import CandourSyntax

/// Pages of the original agenda pack.
struct PageRange: Sendable, Hashable, CustomStringConvertible {
    /// The first page.
    let first: Int
    /// The last page.
    let last: Int

    /// Reads `3 to 12`, `3-12` or `5`; nothing when `text` is none of these, or is the wrong way round.
    init?(_ text: String) {
        let dashes: Set<Character> = ["-", "–"]
        let words = text.lowercased().words
        let numbers: [String]
        switch words.count {
        case 1:
            numbers = words[0].split(omittingEmptySubsequences: false) { dashes.contains($0) }.map(
                String.init)
        case 3 where words[1] == "to" || (words[1].count == 1 && words[1].allSatisfy { dashes.contains($0) }):
            numbers = [words[0], words[2]]
        default: return nil
        }
        guard let first = numbers.first.flatMap(PageRange.page),
            let last = numbers.last.flatMap(PageRange.page),
            numbers.count <= 2, first <= last
        else { return nil }
        self.first = first
        self.last = last
    }

    /// As people write it.
    var description: String { first == last ? "\(first)" : "\(first) to \(last)" }

    /// As a sentence names them: `page 5`, `pages 3 to 12`.
    var phrase: String { (first == last ? "page " : "pages ") + description }

    private static func page(_ text: String) -> Int? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}

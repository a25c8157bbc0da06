/// A name in a text at the places where letters have one: after `Dear`, below `Yours sincerely`, after `my name is`.
struct NamedPerson {
    /// Where the name stands.
    let range: Range<Int>
    /// What shows it, as the headline of a message.
    let how: String

    /// The name after the words that begin at `start`; nothing where there are no such words, or no name follows.
    init?(at start: Int, in bytes: [UInt8]) {
        if start > 0, NamedPerson.isLetter(bytes[start - 1]) { return nil }
        guard let opening = NamedPerson.openings.first(where: { bytes[start...].starts(with: $0.words.utf8) })
        else { return nil }
        var first = start + opening.words.utf8.count
        let gap = first
        while first < bytes.count, opening.gap.contains(bytes[first]) { first += 1 }
        guard first > gap, first < bytes.count, NamedPerson.isCapital(bytes[first]) else { return nil }
        let end = NamedPerson.endOfWord(at: first, in: bytes)
        if NamedPerson.nobody.contains(String(decoding: bytes[first..<end], as: UTF8.self)) { return nil }
        range = first..<NamedPerson.endOfName(after: end, in: bytes)
        how = opening.how
    }

    private struct Opening {
        let words: String
        let gap: Set<UInt8>
        let how: String
    }

    private static let space: Set<UInt8> = [0x20]
    private static let lineEnd = Set(", \r\n\\".utf8)
    private static let titleEnd: Set<UInt8> = [0x20, 0x2E]
    private static let signed = "This text is signed with a name"
    private static let titled = "This text names somebody who may be the person who asked"

    private static let openings = [
        Opening(words: "Dear", gap: space, how: "This text greets somebody by name"),
        Opening(words: "Yours sincerely", gap: lineEnd, how: signed),
        Opening(words: "Yours faithfully", gap: lineEnd, how: signed),
        Opening(words: "Kind regards", gap: lineEnd, how: signed),
        Opening(words: "Best regards", gap: lineEnd, how: signed),
        Opening(words: "My name is", gap: space, how: "This text gives the name of the person who asked"),
        Opening(words: "Regards", gap: lineEnd, how: signed),
        Opening(words: "Many thanks", gap: lineEnd, how: signed),
        Opening(words: "I,", gap: space, how: "This text gives the name of the person who asked"),
        Opening(words: "Mrs", gap: titleEnd, how: titled),
        // After the longer word, which begins with it.
        Opening(words: "Mr", gap: titleEnd, how: titled),
        Opening(words: "Ms", gap: titleEnd, how: titled),
        Opening(words: "Miss", gap: titleEnd, how: titled),
        Opening(words: "my name is", gap: space, how: "This text gives the name of the person who asked"),
    ]

    /// Whom people greet when they greet nobody by name.
    private static let nobody: Set<String> = [
        "Sir", "Sirs", "Madam", "Requester", "Requestor", "Applicant", "Office", "OPCC", "PCC", "FOI",
        "Freedom",
        "Information", "Team", "All", "Colleague", "Colleagues", "Commissioner", "Police", "Question",
        "Answer",
    ]

    private static func endOfWord(at start: Int, in bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
    }

    /// Where a name ends whose first word ends at `end`: it can have three more, each with a capital.
    private static func endOfName(after end: Int, in bytes: [UInt8]) -> Int {
        var end = end
        for _ in 1...3 {
            guard end + 1 < bytes.count, bytes[end] == 0x20, isCapital(bytes[end + 1]) else { break }
            end = endOfWord(at: end + 1, in: bytes)
        }
        return end
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0xC3 }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "'"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

import CandourSyntax

/// A section of the Freedom of Information Act 2000 that allows a public body to keep something back: the exemptions
/// of Part II, and sections 12 and 14.
struct FOISection: Sendable {
    /// Its number: `40`, `22A`.
    let number: String
    /// The part of it: `(2)`, `(1)(a)`; empty for the whole.
    let subsection: String
    /// What it is about.
    private let subject: String

    /// The section that somebody wrote as `section 40(2)`, `s.40` or `40`; nothing where the Act has no such ground.
    init?(_ written: String) {
        var text = written.lowercased().utf8.filter { !FOISection.separators.contains($0) }[...]
        for prefix in ["section", "s"] where text.starts(with: prefix.utf8) {
            text = text.dropFirst(prefix.utf8.count)
        }
        let end = text.firstIndex(of: UInt8(ascii: "(")) ?? text.endIndex
        let number = String(decoding: text[..<end], as: UTF8.self).uppercased()
        guard let subject = FOISection.subjects[number], FOISection.isSubsection(text[end...]) else {
            return nil
        }
        self.number = number
        self.subject = subject
        subsection = String(decoding: text[end...], as: UTF8.self)
    }

    /// As readers see it: `Section 40(2), personal information`.
    var title: String { "Section \(number)\(subsection), \(subject)" }

    /// Whether the office must weigh the public interest (section 2): not for the absolute exemptions that section 2(3)
    /// lists, nor for costs and vexatious requests. Section 37 is absolute for the Sovereign, the heir and the next in
    /// line alone, so it is judged by its subsection. Section 40 is absolute but for cases that no subsection tells.
    var needsPublicInterest: Bool {
        number == "37" ? FOISection.qualifiedOf37.contains(subsection) : !FOISection.absolute.contains(number)
    }

    private static let separators = Set(" .-_\u{A0}".utf8)
    private static let absolute: Set<String> = ["12", "14", "21", "23", "32", "34", "40", "41", "44"]
    /// Others of the royal family, the Royal Household, and honours: section 2(3)(ea) leaves them out.
    private static let qualifiedOf37: Set<String> = ["(1)(ac)", "(1)(ad)", "(1)(b)"]

    private static func isSubsection(_ text: ArraySlice<UInt8>) -> Bool {
        let groups = text.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false).dropFirst()
        return groups.allSatisfy { group in
            guard group.last == UInt8(ascii: ")"), group.count > 1 else { return false }
            return group.dropLast().allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        }
    }

    private static let subjects = [
        "12": "cost above the limit", "14": "vexatious or repeated requests",
        "21": "available by other means",
        "22": "meant to be published later", "22A": "research", "23": "bodies that deal with security",
        "24": "national security", "26": "defence", "27": "international relations",
        "28": "relations within the United Kingdom", "29": "the economy", "30": "investigations",
        "31": "law enforcement", "32": "court records", "33": "audit", "34": "privilege of Parliament",
        "35": "the making of government policy", "36": "the conduct of public affairs",
        "37": "communications with the Sovereign, and honours", "38": "health and safety",
        "39": "information about the environment", "40": "personal information",
        "41": "given in confidence", "42": "legal professional privilege", "43": "commercial interests",
        "44": "disclosure prohibited by law",
    ]
}

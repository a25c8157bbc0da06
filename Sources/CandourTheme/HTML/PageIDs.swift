/// The ids of one page: each is given out once, and a second asker gets the same with a number.
struct PageIDs {
    private var taken: Set<String> = [
        PageIDs.main, PageIDs.contact, PageIDs.history, PageIDs.citation, PageIDs.search,
    ]

    /// Where the skip link leads.
    static let main = "main-content"
    /// The office's contact details at the foot.
    static let contact = "site-contact"
    /// The change history.
    static let history = "change-history"
    /// How to cite the page.
    static let citation = "cite-this-page"

    /// The search box at the top.
    static let search = "site-search"

    /// `wanted` when nothing on the page has it, else `wanted-2`, `wanted-3`.
    mutating func claim(_ wanted: String) -> String {
        let id = PageIDs.allowed(wanted)
        if taken.insert(id).inserted { return id }
        var number = 2
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        return "\(id)-\(number)"
    }

    /// HTML allows any character in an id but white space.
    private static func allowed(_ id: String) -> String {
        if id.isEmpty { return "part" }
        guard id.utf8.contains(where: { $0 <= 0x20 }) else { return id }
        return String(decoding: id.utf8.map { $0 <= 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

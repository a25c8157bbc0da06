import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// All records by title: on one page where they are few, else a page for each letter, and more where many begin with it.
struct AlphabetPlanner: Sendable {
    /// A record as these lists have it.
    private struct Entry: Sendable {
        /// What sorts it: bytes, as texts with characters beyond ASCII take long to compare.
        let key: [UInt8]
        /// The letter that it stands under; `#` for numbers and signs.
        let letter: String
        let link: Link
        /// What it is, and its date.
        let note: String
    }

    /// A link to the first of them.
    static let link = Link("A to Z", to: .page(address))

    private static let address = PageAddress("a-to-z/")
    private static let perPage = 200
    private let letters: [(letter: String, entries: [Entry])]

    /// The lists of the public records of all kinds.
    init(_ kinds: [PlannedKind]) {
        let entries = kinds.flatMap { kind in
            kind.heads.map { AlphabetPlanner.entry(of: $0, kind.declaration) }
        }
        let order = entries.indices.sorted { first, second in
            let (key, other) = (entries[first].key, entries[second].key)
            return key == other ? first < second : key.lexicographicallyPrecedes(other)
        }
        let byLetter = Dictionary(grouping: order.map { entries[$0] }, by: \.letter)
        letters = byLetter.keys.sorted().map { ($0, byLetter[$0] ?? []) }
    }

    /// The pages.
    var pages: [Page] {
        guard letters.reduce(0, { $0 + $1.entries.count }) > AlphabetPlanner.perPage else {
            let sections = letters.map { letter, entries in
                Block.section(
                    Section(
                        id: AlphabetPlanner.id(of: letter), title: AlphabetPlanner.name(of: letter),
                        [AlphabetPlanner.list(entries[...])]))
            }
            return [AlphabetPlanner.page(AlphabetPlanner.address, nil, sections, hasContents: true)]
        }
        let ways = letters.map { letter, entries -> [Inline] in
            let link = Link(AlphabetPlanner.name(of: letter), to: .page(AlphabetPlanner.address(of: letter)))
            return [.link(link), .note(" (\(Count.grouped(entries.count)))")]
        }
        let first = AlphabetPlanner.page(AlphabetPlanner.address, nil, [.list(ordered: false, ways)])
        return [first] + letters.flatMap { AlphabetPlanner.pages(of: $0.letter, $0.entries) }
    }

    private static func pages(of letter: String, _ entries: [Entry]) -> [Page] {
        let count = (entries.count + perPage - 1) / perPage
        let address = address(of: letter)
        let addresses = (0..<count).map { $0 == 0 ? address : PageAddress("\(address.path)page/\($0 + 1)/") }
        return addresses.indices.map { number in
            let start = number * perPage
            let blocks = [list(entries[start..<min(start + perPage, entries.count)])]
            let ways = Block.pagination(Pagination(addresses: addresses, current: number))
            return page(addresses[number], letter, count > 1 ? blocks + [ways] : blocks)
        }
    }

    private static func page(
        _ address: PageAddress, _ letter: String?, _ blocks: [Block], hasContents: Bool = false
    ) -> Page {
        let home = Link("Home", to: .page(.home))
        return Page(
            address: address, type: .list,
            title: letter.map { "A to Z: \(name(of: $0))" } ?? link.text,
            summary: "Everything that is published here, by title.",
            breadcrumbs: letter == nil ? [home] : [home, link], blocks: blocks, hasContents: hasContents)
    }

    private static func entry(of head: RecordHead, _ kind: KindDeclaration) -> Entry {
        let key = (head.sortName ?? head.title).lowercased()
        let scalars = key.unicodeScalars.drop {
            !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }
        let first = scalars.first.map(String.init) ?? ""
        let isLetter = first.utf8.count == 1 && first.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        let note = [kind.singular.capitalisedFirst, head.date?.description].compactMap { $0 }
        return Entry(
            key: Array(String(String.UnicodeScalarView(scalars)).utf8), letter: isLetter ? first : "#",
            link: Link(head.title, to: .page(head.address)), note: note.joined(separator: ", "))
    }

    private static func list(_ entries: ArraySlice<Entry>) -> Block {
        .list(ordered: false, entries.map { [.link($0.link), .note(" " + $0.note)] })
    }

    private static func address(of letter: String) -> PageAddress {
        PageAddress("\(address.path)\(id(of: letter))/")
    }

    private static func id(of letter: String) -> String { letter == "#" ? "other" : letter }

    private static func name(of letter: String) -> String {
        letter == "#" ? "Numbers and other letters" : letter.uppercased()
    }
}

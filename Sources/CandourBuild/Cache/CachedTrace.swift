/// What a piece of work asked of a store, with records by their numbers in the build that is remembered.
struct CachedTrace: Stored {
    /// What was asked for.
    struct Item: Hashable, Comparable {
        enum Sort: Int { case head, entry, referred, list }

        /// Four times the number of the record or kind, and the sort.
        fileprivate let code: Int

        init(_ sort: Sort, _ number: Int) { code = number * 4 + sort.rawValue }

        fileprivate init(code: Int) { self.code = code }

        var sort: Sort { Sort(rawValue: code & 3) ?? .head }
        /// Which record; which kind for a list.
        var number: Int { code >> 2 }

        static func < (first: Item, second: Item) -> Bool { first.code < second.code }
    }

    /// Each thing once, in order.
    let items: [Item]
    /// Whether it matters which ids and names there are.
    let usesNames: Bool

    init(_ items: Set<Item>, usesNames: Bool) {
        self.items = items.sorted()
        self.usesNames = usesNames
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(usesNames)
        bytes.add(number: UInt64(items.count))
        var last = 0
        for item in items {
            bytes.add(number: UInt64(item.code - last))
            last = item.code
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        usesNames = try reader.next()
        let count = try reader.count()
        var items: [Item] = []
        items.reserveCapacity(count)
        var last = 0
        for _ in 0..<count {
            let step = try reader.number()
            guard step <= 1 << 40 else { throw StoredReader.Damage() }
            last += Int(step)
            items.append(Item(code: last))
        }
        self.items = items
    }
}

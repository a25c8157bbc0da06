/// What a piece of work asked of a store, with records by their numbers in the build that is remembered.
struct CachedTrace: Stored {
    /// What can be asked about a record, and whether all records of a kind were handed out.
    enum Sort: Int, CaseIterable { case head, entry, referred, list }

    /// Each thing once, in order: four times the number of the record or kind, and the sort.
    let codes: [Int]
    /// Whether it matters which ids and names there are.
    let usesNames: Bool

    /// A trace of these codes, in any order and perhaps several times.
    init(_ codes: [Int], usesNames: Bool) {
        var unique: [Int] = []
        unique.reserveCapacity(codes.count)
        for code in codes.sorted() where code != unique.last { unique.append(code) }
        self.codes = unique
        self.usesNames = usesNames
    }

    /// The code of something that can be asked about record or kind `number`.
    static func code(_ sort: Sort, _ number: Int) -> Int { number * Sort.allCases.count + sort.rawValue }

    func store(in bytes: inout StoredBytes) {
        bytes.add(usesNames)
        bytes.add(number: UInt64(codes.count))
        var last = 0
        for code in codes {
            bytes.add(number: UInt64(code - last))
            last = code
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        usesNames = try reader.next()
        let count = try reader.count()
        var codes: [Int] = []
        codes.reserveCapacity(count)
        var last = 0
        for _ in 0..<count {
            let step = try reader.number()
            guard step < 1 << 40, last < 1 << 40 else { throw StoredReader.Damage() }
            last += Int(step)
            codes.append(last)
        }
        self.codes = codes
    }
}

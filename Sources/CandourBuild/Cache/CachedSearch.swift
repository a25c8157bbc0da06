/// What the next build must know of a search index in order to make only those of its files in which something changes.
struct CachedSearch: Sendable, Stored {
    /// A file of words.
    struct Shard: Sendable, Stored {
        /// See `SearchShard`.
        let bound: [UInt8]
        /// The numbers of its words, in the order in which it has them.
        let words: [Int]
        let facts: SearchFile.Facts
    }

    /// A file of words that begin with a letter.
    struct Spelling: Sendable, Stored {
        let letter: String
        let facts: SearchFile.Facts
    }

    /// Of an index without pages: one file, for all words that there will be.
    var shards = [Shard(bound: [], words: [], facts: SearchFile.Facts(size: 0, hash: ""))]
    var lists: [Spelling] = []
    /// The files of what results show.
    var rows: [SearchFile.Facts] = []
    /// For each word, by its number, on how many pages it stands.
    var counts: [Int] = []
    /// How many pages there are.
    var pages = 0

    /// Whether all words that it names are in a list, and its numbers are such as pages have.
    func isOf(_ words: WordList) -> Bool {
        !shards.isEmpty && counts.count <= words.count && counts.allSatisfy { (0..<1 << 32).contains($0) }
            && shards.allSatisfy { $0.words.allSatisfy { (0..<words.count).contains($0) } }
    }
}

extension CachedSearch {
    func store(in bytes: inout StoredBytes) {
        bytes.add(shards)
        bytes.add(lists)
        bytes.add(rows)
        bytes.add(counts)
        bytes.add(pages)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            shards: try reader.next(), lists: try reader.next(), rows: try reader.next(),
            counts: try reader.next(), pages: try reader.next())
    }
}

extension CachedSearch.Shard {
    func store(in bytes: inout StoredBytes) {
        bytes.add(number: UInt64(bound.count))
        bytes.add(raw: bound)
        bytes.add(words)
        bytes.add(facts)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            bound: Array(try reader.raw(try reader.count())), words: try reader.next(),
            facts: try reader.next())
    }
}

extension CachedSearch.Spelling {
    func store(in bytes: inout StoredBytes) {
        bytes.add(letter)
        bytes.add(facts)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(letter: try reader.next(), facts: try reader.next())
    }
}

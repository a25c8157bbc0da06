import CandourDiagnostics
import CandourPage

/// The search index of a site: which pages have which words, in files of which a search needs a few.
///
/// Pages have numbers, from those without a date to the newest: a new record then changes little, and of pages that
/// fit alike a search shows the newer one. `docs/search.md` describes the files, which `search-page.js` reads.
struct SearchIndex {
    /// The first file that a search reads; it says what others there are.
    static let manifest = PageAddress("search/index.json")

    private let entries: [SearchEntry]
    private let words: WordList
    /// For each word, by its number, where its postings begin; one more says where the last ones end.
    private let starts: [Int]
    /// The number of a page eight times, and the field: word by word, in the order of the pages.
    private let postings: [UInt32]

    /// The index of pages whose words are numbered as in `words`. The order of `entries` does not matter as long as it
    /// is the same in every run.
    init(_ entries: [SearchEntry], _ words: WordList) {
        let order = entries.indices.sorted {
            (entries[$0].day ?? .min, $0) < (entries[$1].day ?? .min, $1)
        }
        let sorted = order.map { entries[$0] }
        var starts = [Int](repeating: 0, count: words.count + 1)
        for entry in sorted {
            entry.forEachPosting { word, _ in if word < words.count { starts[word + 1] += 1 } }
        }
        for word in 0..<words.count { starts[word + 1] += starts[word] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: starts[words.count])
        for (page, entry) in sorted.enumerated() {
            entry.forEachPosting { word, field in
                guard word < words.count else { return }
                postings[next[word]] = UInt32(truncatingIfNeeded: page << 3 | field)
                next[word] += 1
            }
        }
        self.entries = sorted
        self.words = words
        self.starts = starts
        self.postings = postings
    }

    /// A file of the index.
    struct File: Sendable {
        let address: PageAddress
        let bytes: [UInt8]
        /// SHA-256, in hexadecimal.
        let hash: String

        fileprivate init(_ address: PageAddress, _ bytes: [UInt8]) {
            self.address = address
            self.bytes = bytes
            hash = ContentHash.of(bytes)
        }
    }

    /// All of its files; the manifest last.
    func files() -> [File] {
        let used = (0..<words.count).filter { starts[$0] < starts[$0 + 1] }
            .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
        let shards = shards(of: used)
        let lists = spelling(used)
        let rows = rows()
        let files =
            shards.map { File(SearchIndex.shard($0.bound), $0.bytes) }
            + lists.map { File(PageAddress("search/words/\($0.letter).txt"), $0.bytes) }
            + rows.enumerated().map { File(PageAddress("search/rows/\($0).json"), $1) }
        let facts = SearchIndex.json(filters(used), bounds: shards.map(\.bound), letters: lists.map(\.letter))
        // Whoever has old files in store must not mix them with new ones.
        let version = ContentHash.of(Array(files.map(\.hash).joined().utf8)).prefix(12)
        let manifest =
            "{\"version\":\"\(version)\",\"pages\":\(entries.count),\"rows\":\(SearchIndex.rowsInAFile),\(facts)}\n"
        return files + [File(SearchIndex.manifest, Array(manifest.utf8))]
    }

    /// Stretches of the words in order, with their postings.
    private func shards(of used: [Int]) -> [SearchShard] {
        var shards: [SearchShard] = []
        var shard = SearchShard(bound: [])
        for word in used {
            let bytes = words[word]
            if shard.isFull(before: bytes) {
                let bound = SearchShard.bound(between: shard.last, and: bytes)
                shards.append(shard)
                shard = SearchShard(bound: bound)
            }
            shard.add(bytes, postings[starts[word]..<starts[word + 1]])
        }
        return shards + [shard]
    }

    /// Where a shard stands: its name is that of its first words, so that it stays when others come and go.
    private static func shard(_ bound: [UInt8]) -> PageAddress {
        let name = bound.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return PageAddress("search/terms/\(name.isEmpty ? "0" : name).bin")
    }

    /// The words that a misspelt one may have been meant for, by their first letters, frequent ones first.
    private func spelling(_ used: [Int]) -> [(letter: String, bytes: [UInt8])] {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        var byLetter: [UInt8: [Int]] = [:]
        for word in used {
            let bytes = words[word]
            guard bytes.count >= SearchIndex.shortestMisspelt, let first = bytes.first,
                bytes.allSatisfy(letters.contains)
            else { continue }
            byLetter[first, default: []].append(word)
        }
        return letters.compactMap { letter in
            guard let found = byLetter[letter] else { return nil }
            // They come in the order of the alphabet, and stay in it where they are equally frequent.
            let sorted = found.enumerated().sorted {
                let counts = (
                    starts[$0.element + 1] - starts[$0.element], starts[$1.element + 1] - starts[$1.element]
                )
                return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 > counts.1
            }
            let bytes = sorted.map { Array(words[$0.element]) }.joined(separator: [UInt8(ascii: "\n")])
            return (String(decoding: [letter], as: UTF8.self), Array(bytes))
        }
    }

    /// What results show, in files of a few pages each.
    private func rows() -> [[UInt8]] {
        stride(from: 0, to: entries.count, by: SearchIndex.rowsInAFile).map { start in
            let shown = entries[start..<min(start + SearchIndex.rowsInAFile, entries.count)].map(\.row)
            var bytes: [UInt8] = []
            for (place, row) in shown.enumerated() {
                bytes += place == 0 ? "[\n".utf8 : ",\n".utf8
                bytes += row
            }
            return bytes + "\n]\n".utf8
        }
    }

    /// What readers can narrow a search down by, each with how many pages there are; years begin with the newest.
    private func filters(_ used: [Int]) -> [(name: String, values: [(value: String, count: Int)])] {
        SearchFilter.allCases.map { filter in
            let found = used.compactMap { word -> (value: String, count: Int)? in
                guard words[word].first == UInt8(ascii: "="),
                    let value = filter.value(of: String(decoding: words[word], as: UTF8.self))
                else { return nil }
                return (value, starts[word + 1] - starts[word])
            }
            return (filter.rawValue, filter == .year ? found.reversed() : found)
        }
    }

    private static func json(
        _ filters: [(name: String, values: [(value: String, count: Int)])], bounds: [[UInt8]],
        letters: [String]
    ) -> String {
        let members = filters.map { filter in
            let values = filter.values.map { "[\(JSONText.quoted($0.value)),\($0.count)]" }
            return (filter.name, JSONText.array(values))
        }
        let words = bounds.map { JSONText.quoted(String(decoding: $0, as: UTF8.self)) }
        return JSONText.object(
            members + [("letters", JSONText.quoted(letters.joined())), ("shards", JSONText.array(words))]
        ).dropFirst().dropLast().description
    }

    /// How many pages share a file of what results show: results are rarely neighbours.
    private static let rowsInAFile = 16
    /// How many letters a word has at least for a misspelling of it to be looked for.
    private static let shortestMisspelt = 4
}

extension SearchEntry {
    /// Hands each word's number and field to `body`.
    fileprivate func forEachPosting(_ body: (_ word: Int, _ field: Int) -> Void) {
        postings.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                var value: UInt64 = 0
                var shift: UInt64 = 0
                while place < bytes.count {
                    let byte = bytes[place]
                    place += 1
                    value |= UInt64(byte & 0x7F) << shift
                    shift += 7
                    if byte & 0x80 == 0 { break }
                }
                body(Int(truncatingIfNeeded: value >> 3), Int(value & 7))
            }
        }
    }
}

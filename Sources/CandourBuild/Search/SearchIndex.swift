import CandourDiagnostics
import CandourPage

/// The search index of a site: which pages have which words, in files of which a search needs a few.
///
/// Pages have numbers, from those without a date to the newest: a new record then changes little, and of pages that
/// fit alike a search shows the newer one. `docs/search.md` describes the files, which `search-page.js` reads.
///
/// Where the pages have the numbers that they had in the last build, only the files are made in which something has
/// changed. A first index is one in which everything has.
struct SearchIndex {
    /// The first file that a search reads; it says what others there are.
    static let manifest = PageAddress("search/index.json")

    private let entries: [SearchEntry]
    private let words: WordList
    private let last: CachedSearch
    private var changes: SearchChanges

    /// The index of pages whose words are numbered as in `words`. The order of `entries` does not matter as long as it
    /// is the same in every run. `last` is the index of the last build and what it was made of.
    init(_ entries: [SearchEntry], _ words: WordList, last: (index: CachedSearch, entries: [SearchEntry])?) {
        let order = entries.indices.sorted {
            (entries[$0].day ?? .min, $0) < (entries[$1].day ?? .min, $1)
        }
        // What was remembered may have been forged: then its words are not those of the list.
        let hasSameNumbers = last.map {
            // A page that is made in every build is not among the entries: then they are not those of the index.
            $0.index.isOf(words) && $0.index.pages == $0.entries.count && $0.entries.count == entries.count
                && zip($0.entries, entries).allSatisfy { $0.day == $1.day }
        }
        let known = hasSameNumbers == true ? last : nil
        self.entries = order.map { entries[$0] }
        self.words = words
        self.last = known?.index ?? CachedSearch()
        changes = SearchChanges(words: words.count, before: known?.index.counts ?? [])
        for (page, place) in order.enumerated() {
            changes.note(page, known?.entries[place], entries[place])
        }
    }

    /// All of its files, the manifest last, and what the next build must know of it.
    func files() -> (files: [SearchFile], kept: CachedSearch) {
        let shards = shards()
        let used = shards.flatMap(\.shard.words)
        let lists = spelling(used)
        let rows = rows()
        let files = shards.map(\.file) + lists.map(\.file) + rows
        let kept = CachedSearch(
            shards: shards.map(\.shard), lists: lists.map(\.list), rows: rows.map(\.facts),
            counts: changes.counts, pages: entries.count)
        let facts = SearchIndex.json(
            filters(used), bounds: kept.shards.map(\.bound), letters: kept.lists.map(\.letter))
        // Whoever has old files in store must not mix them with new ones.
        let version = ContentHash.of(Array(files.map(\.facts.hash).joined().utf8)).prefix(12)
        let manifest =
            "{\"version\":\"\(version)\",\"pages\":\(entries.count),\"rows\":\(SearchIndex.rowsInAFile),\(facts)}\n"
        return (files + [SearchFile(SearchIndex.manifest, Array(manifest.utf8))], kept)
    }

    private typealias Shard = (shard: CachedSearch.Shard, file: SearchFile)

    /// Stretches of the words in order, with their postings.
    private func shards() -> [Shard] {
        let stretches = changes.stretches(of: last.shards, words)
        let changed = SearchPostings(
            of: stretches.filter(\.isChanged).flatMap(\.words), among: words.count, in: entries)
        var shards: [Shard] = []
        // The one that is being made.
        var open: SearchShard?
        func close() {
            guard let shard = open else { return }
            let file = SearchFile(SearchIndex.shard(shard.bound), shard.bytes)
            shards.append(
                (CachedSearch.Shard(bound: shard.bound, words: shard.words, facts: file.facts), file))
            open = nil
        }
        for (stretch, before) in zip(stretches, last.shards) {
            var postings = changed
            if !stretch.isChanged, let first = stretch.words.first {
                // What was changed before it may end elsewhere now.
                if open?.ends(before: words[first], whereNextBegins: before.bound) ?? true {
                    close()
                    shards.append(
                        (before, SearchFile(SearchIndex.shard(before.bound), asBefore: before.facts)))
                    continue
                }
                postings = SearchPostings(of: stretch.words, among: words.count, in: entries)
            }
            for word in stretch.words {
                var bound = before.bound
                if let shard = open, shard.isFull(before: words[word]) {
                    bound = SearchShard.bound(between: shard.last, and: words[word])
                    close()
                }
                if open == nil { open = SearchShard(bound: shards.isEmpty ? [] : bound) }
                open?.add(word, words[word], postings[word])
            }
        }
        if shards.isEmpty, open == nil { open = SearchShard(bound: []) }
        close()
        return shards
    }

    /// Where a shard stands: its name is that of its first words, so that it stays when others come and go.
    private static func shard(_ bound: [UInt8]) -> PageAddress {
        let name = bound.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        return PageAddress("search/terms/\(name.isEmpty ? "0" : name).bin")
    }

    private typealias Spelling = (list: CachedSearch.Spelling, file: SearchFile)

    /// The words that a misspelt one may have been meant for, by their first letters, frequent ones first.
    private func spelling(_ used: [Int]) -> [Spelling] {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        var byLetter: [UInt8: [Int]] = [:]
        for word in used {
            let bytes = words[word]
            guard let first = bytes.first, letters.contains(first),
                bytes.count >= SearchIndex.shortestMisspelt,
                bytes.allSatisfy(letters.contains)
            else { continue }
            byLetter[first, default: []].append(word)
        }
        let changed = changes.firstBytes(words)
        let before = Dictionary(last.lists.map { ($0.letter, $0) }) { first, _ in first }
        return letters.compactMap { byte in
            guard let found = byLetter[byte] else { return nil }
            let letter = String(decoding: [byte], as: UTF8.self)
            let address = PageAddress("search/words/\(letter).txt")
            if let list = before[letter], !changed.contains(byte) {
                return (list, SearchFile(address, asBefore: list.facts))
            }
            // They come in the order of the alphabet, and stay in it where they are equally frequent.
            let sorted = found.enumerated().sorted {
                let counts = (changes.counts[$0.element], changes.counts[$1.element])
                return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 > counts.1
            }
            let bytes = sorted.map { Array(words[$0.element]) }.joined(separator: [UInt8(ascii: "\n")])
            let file = SearchFile(address, Array(bytes))
            return (CachedSearch.Spelling(letter: letter, facts: file.facts), file)
        }
    }

    /// What results show, in files of a few pages each.
    private func rows() -> [SearchFile] {
        let changed = Set(changes.rows.map { $0 / SearchIndex.rowsInAFile })
        return stride(from: 0, to: entries.count, by: SearchIndex.rowsInAFile).enumerated().map {
            number, start in
            let address = PageAddress("search/rows/\(number).json")
            if !changed.contains(number), last.rows.indices.contains(number) {
                return SearchFile(address, asBefore: last.rows[number])
            }
            let shown = entries[start..<min(start + SearchIndex.rowsInAFile, entries.count)].map(\.row)
            var bytes: [UInt8] = []
            for (place, row) in shown.enumerated() {
                bytes += place == 0 ? "[\n".utf8 : ",\n".utf8
                bytes += row
            }
            return SearchFile(address, bytes + "\n]\n".utf8)
        }
    }

    /// What readers can narrow a search down by, each with how many pages there are; years begin with the newest.
    private func filters(_ used: [Int]) -> [(name: String, values: [(value: String, count: Int)])] {
        SearchFilter.allCases.map { filter in
            let found = used.compactMap { word -> (value: String, count: Int)? in
                guard words[word].first == UInt8(ascii: "="),
                    let value = filter.value(of: String(decoding: words[word], as: UTF8.self))
                else { return nil }
                return (value, changes.counts[word])
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

/// What differs between the index of a build and that of the last one, whose pages have the same numbers.
struct SearchChanges {
    /// For each word, by its number, on how many pages it stands.
    private(set) var counts: [Int]
    /// The pages of which results show something else.
    private(set) var rows: [Int] = []
    private let before: [Int]
    /// Whether a word stands on other pages, or in another field of one.
    private var isChanged: [Bool]
    /// For one page, the field of each word and one more.
    private var fields: [UInt8]

    /// No changes. Of `words` words there are now, those of the last build stood on as many pages as `before` says.
    init(words: Int, before: [Int]) {
        self.before = before + [Int](repeating: 0, count: max(0, words - before.count))
        counts = self.before
        isChanged = [Bool](repeating: false, count: counts.count)
        fields = [UInt8](repeating: 0, count: counts.count)
    }

    /// Notes what differs in a page; `before` is nothing where the page is new.
    mutating func note(_ page: Int, _ before: SearchEntry?, _ now: SearchEntry) {
        if before?.row != now.row { rows.append(page) }
        if before?.postings == now.postings { return }
        before?.forEachPosting { word, field in
            guard word < counts.count else { return }
            counts[word] -= 1
            fields[word] = UInt8(field + 1)
        }
        now.forEachPosting { word, field in
            guard word < counts.count else { return }
            counts[word] += 1
            if fields[word] != UInt8(field + 1) { isChanged[word] = true }
            fields[word] = 0
        }
        before?.forEachPosting { word, _ in
            guard word < counts.count, fields[word] != 0 else { return }
            isChanged[word] = true
            fields[word] = 0
        }
    }

    /// What words begin with of which more or fewer pages have some.
    func firstBytes(_ words: WordList) -> Set<UInt8> {
        Set(counts.indices.lazy.filter { counts[$0] != before[$0] }.compactMap { words[$0].first })
    }

    /// The words that belong into one file or more, in their order.
    struct Stretch {
        var words: [Int]
        /// Whether the file has to be made again.
        var isChanged = false
    }

    /// The words of the files of the last build, as they are now.
    func stretches(of shards: [CachedSearch.Shard], _ words: WordList) -> [Stretch] {
        var stretches = shards.map { Stretch(words: $0.words) }
        for word in isChanged.indices where isChanged[word] {
            let place = SearchChanges.place(of: words[word], in: shards)
            stretches[place].isChanged = true
            if before[word] == 0, counts[word] > 0 { stretches[place].words.append(word) }
        }
        for place in stretches.indices.reversed() where stretches[place].isChanged {
            let first = stretches[place].words.first
            stretches[place].words.removeAll { counts[$0] <= 0 }
            stretches[place].words.sort { words[$0].lexicographicallyPrecedes(words[$1]) }
            // Where a file ends depends on the word that comes next.
            if stretches[place].words.first != first, place > 0 { stretches[place - 1].isChanged = true }
        }
        // The first file begins with the first word.
        if let first = stretches.firstIndex(where: { !$0.words.isEmpty }), first > 0 {
            stretches[first].isChanged = true
        }
        return stretches
    }

    /// The file that has a word, or would have it.
    private static func place(of word: ArraySlice<UInt8>, in shards: [CachedSearch.Shard]) -> Int {
        var (low, high) = (0, shards.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if word.lexicographicallyPrecedes(shards[middle].bound) {
                high = middle - 1
            } else {
                low = middle
            }
        }
        return low
    }
}

/// For some words the pages that have them: the number of a page eight times, and the field, in the order of the pages.
struct SearchPostings {
    /// For each word, by its number, where its postings are; nothing for those that were not asked for.
    private var places: [Range<Int>]
    private var postings: [UInt32]

    /// Those of `wanted` among `words` words.
    init(of wanted: [Int], among words: Int, in entries: [SearchEntry]) {
        var isWanted = [Bool](repeating: false, count: words)
        for word in wanted { isWanted[word] = true }
        var counts = [Int](repeating: 0, count: words)
        for entry in entries {
            entry.forEachPosting { word, _ in if word < words { counts[word] += 1 } }
        }
        places = []
        places.reserveCapacity(words)
        var end = 0
        for word in 0..<words {
            places.append(end..<end)
            if isWanted[word] { end += counts[word] }
        }
        postings = [UInt32](repeating: 0, count: end)
        for (page, entry) in entries.enumerated() {
            entry.forEachPosting { word, field in
                guard word < words, isWanted[word] else { return }
                let place = places[word].upperBound
                postings[place] = UInt32(truncatingIfNeeded: page << 3 | field)
                places[word] = places[word].lowerBound..<place + 1
            }
        }
    }

    /// Those of one of the words.
    subscript(word: Int) -> ArraySlice<UInt32> { postings[places[word]] }
}

import CandourPage

/// Makes the search index’s entries of pages, one page at a time: each task has one of its own.
struct PageReader {
    private let vocabulary: Vocabulary
    private var words = PageWords()

    /// A reader that numbers words as `vocabulary` does.
    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The entry of a page; nothing for one that a search does not find.
    mutating func entry(of page: Page) -> SearchEntry? {
        guard let search = page.search, page.movedTo == nil else { return nil }
        words.read(page, search)
        return SearchEntry(page, search, words, vocabulary)
    }
}

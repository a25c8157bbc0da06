/// What a build kept so that the next one need not do everything again.
struct CachedDetails: Stored {
    /// Of the settings and the registered names, on which all checks depend.
    let checked: Fingerprint
    /// Of what records and glossary say acronyms stand for, on which checks depend as well.
    let expansions: Fingerprint
    /// Of what all pages share: settings, theme, navigation, abbreviations.
    let frame: Fingerprint
    /// All records. Their places here are their numbers.
    let records: [CachedRecord]
    /// The answers that checks got.
    let complete: CachedStore
    /// The answers that pages got.
    let shown: CachedStore
    /// The pages.
    let pages: [CachedPages]
    /// The words of the pages by their numbers.
    let words: WordList
    /// The search index that was made of them.
    let search: CachedSearch
}

extension CachedDetails {
    func store(in bytes: inout StoredBytes) {
        bytes.add(checked)
        bytes.add(expansions)
        bytes.add(frame)
        bytes.add(records)
        bytes.add(complete)
        bytes.add(shown)
        bytes.add(pages)
        bytes.add(words)
        bytes.add(search)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            checked: try reader.next(), expansions: try reader.next(), frame: try reader.next(),
            records: try reader.next(),
            complete: try reader.next(), shown: try reader.next(), pages: try reader.next(),
            words: try reader.next(), search: try reader.next())
    }
}

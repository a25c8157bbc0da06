import CandourPage
import CandourRecords

/// Says of pages whether they need not be made again, and keeps what the next build must know for that.
struct PageKeeper: Sendable {
    /// The last build; nothing where something has changed that all pages share.
    let last: LastBuild?
    /// What the store of public records answers.
    let answers: Answers
    /// The fingerprint of what all pages share.
    let frame: Fingerprint

    /// The words of the last build, by which its pages are indexed.
    var words: WordList { last?.details.words ?? WordList() }

    /// The search index of the last build, and what it was made of.
    var search: (index: CachedSearch, entries: [SearchEntry])? {
        last.map { ($0.details.search, $0.details.pages.flatMap(\.files).compactMap(\.search)) }
    }

    /// Pages that would be what they were in the last build.
    func unchanged(_ planned: PlannedPages) -> CachedPages? {
        planned.name.flatMap { unchanged($0, PageKeeper.fingerprint(of: planned.basis)) }
    }

    /// What was made together under a name, from what has this fingerprint, if it would be the same again.
    func unchanged(_ name: String, _ basis: Fingerprint) -> CachedPages? {
        guard let pages = last?.pages(of: name), pages.basis == basis, answers.hold(pages.trace) else {
            return nil
        }
        return CachedPages(pages, trace: answers.renumbered(pages.trace))
    }

    /// Pages that were made, to be kept; nothing where what they depend on cannot be told.
    func kept(
        _ planned: PlannedPages, _ trace: RecordTrace, _ files: [CachedPages.File], cells: [String]?,
        events: [CachedPages.Event]
    ) -> CachedPages? {
        planned.name.flatMap {
            kept($0, PageKeeper.fingerprint(of: planned.basis), trace, files, cells: cells, events: events)
        }
    }

    /// What was made together under a name, to be kept; nothing where what it depends on cannot be told.
    func kept(
        _ name: String, _ basis: Fingerprint, _ trace: RecordTrace, _ files: [CachedPages.File],
        cells: [String]? = nil, events: [CachedPages.Event] = []
    ) -> CachedPages? {
        answers.cached(trace).map {
            CachedPages(name: name, basis: basis, trace: $0, files: files, cells: cells, events: events)
        }
    }

    /// Of what all public records are known by, with their cells in the data of their kinds and what calendars have of
    /// them, record by record.
    func fingerprint(of parts: [(cells: [String]?, events: [CachedPages.Event])]) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(answers.now.heads)
        bytes.add(answers.now.names)
        for part in parts {
            bytes.add(part.cells)
            bytes.add(part.events)
        }
        return bytes.fingerprint()
    }

    private static func fingerprint(of basis: [String]) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(basis)
        return Fingerprint(of: bytes.bytes)
    }
}

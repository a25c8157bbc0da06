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

    /// Pages that would be what they were in the last build.
    func unchanged(_ planned: PlannedPages) -> CachedPages? {
        guard let name = planned.name, let pages = last?.pages(of: name),
            pages.basis == PageKeeper.fingerprint(of: planned.basis), answers.hold(pages.trace)
        else { return nil }
        return CachedPages(
            name: name, basis: pages.basis, trace: answers.renumbered(pages.trace), files: pages.files,
            cells: pages.cells, events: pages.events)
    }

    /// Pages that were made, to be kept; nothing where what they depend on cannot be told.
    func kept(
        _ planned: PlannedPages, _ trace: RecordTrace, _ files: [CachedPages.File], cells: [String]?,
        events: [CachedPages.Event]
    ) -> CachedPages? {
        guard let name = planned.name, let trace = answers.cached(trace) else { return nil }
        return CachedPages(
            name: name, basis: PageKeeper.fingerprint(of: planned.basis), trace: trace, files: files,
            cells: cells, events: events)
    }

    private static func fingerprint(of basis: [String]) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(basis)
        return Fingerprint(of: bytes.bytes)
    }
}

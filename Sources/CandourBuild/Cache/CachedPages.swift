import CandourPage

/// Pages that were made together, of one record or one page of a list, with the data files beside them.
struct CachedPages: Stored {
    /// One of them.
    struct File: Stored {
        /// Its address.
        let address: PageAddress
        /// Whether it is a page; data otherwise.
        let isPage: Bool
        /// The date of its last change, for the sitemap.
        let updated: LocalDate?
        /// Whether search engines should know it.
        let isIndexed: Bool
        /// Its size in bytes.
        let size: Int
        /// Its SHA-256, as the manifest has it.
        let hash: String
        /// How the search index has it.
        let search: SearchEntry?
    }

    /// What calendars have of the record.
    struct Event: Stored {
        /// The record whose calendar has it besides that of everything.
        let calendar: RecordKey?
        /// Its lines in a calendar.
        let text: String
    }

    /// What they are of: a record’s name, or the address of a list.
    let name: String
    /// Of what they were made from besides the store and what all pages share.
    let basis: Fingerprint
    /// What they asked of the store.
    let trace: CachedTrace
    /// The pages and the data beside them.
    let files: [File]
    /// The cells of the record in the data of its kind; nothing for a list.
    let cells: [String]?
    /// What calendars have of the record.
    let events: [Event]
    /// The files, cells and events as the cache has them already; nothing where they are new.
    private var stored: ArraySlice<UInt8>?

    /// Pages that were made.
    init(
        name: String, basis: Fingerprint, trace: CachedTrace, files: [File], cells: [String]?, events: [Event]
    ) {
        self.name = name
        self.basis = basis
        self.trace = trace
        self.files = files
        self.cells = cells
        self.events = events
    }

    /// The same pages, which asked for the same by other numbers.
    init(_ pages: CachedPages, trace: CachedTrace) {
        self.init(
            name: pages.name, basis: pages.basis, trace: trace, files: pages.files, cells: pages.cells,
            events: pages.events)
        stored = pages.stored
    }
}

extension CachedPages {
    func store(in bytes: inout StoredBytes) {
        bytes.add(name)
        bytes.add(basis)
        bytes.add(trace)
        if let stored { return bytes.add(raw: stored) }
        bytes.add(files)
        bytes.add(cells)
        bytes.add(events)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        name = try reader.next()
        basis = try reader.next()
        trace = try reader.next()
        let rest = reader.rest
        files = try reader.next()
        cells = try reader.next()
        events = try reader.next()
        stored = rest[..<reader.rest.startIndex]
    }
}

extension CachedPages.Event {
    func store(in bytes: inout StoredBytes) {
        bytes.add(calendar)
        bytes.add(text)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(calendar: try reader.next(), text: try reader.next())
    }
}

extension CachedPages.File {
    func store(in bytes: inout StoredBytes) {
        bytes.add(address.path)
        bytes.add(isPage)
        bytes.add(updated)
        bytes.add(isIndexed)
        bytes.add(size)
        bytes.add(hash)
        bytes.add(search)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            address: PageAddress(try reader.next()), isPage: try reader.next(), updated: try reader.next(),
            isIndexed: try reader.next(), size: try reader.next(), hash: try reader.next(),
            search: try reader.next())
    }
}

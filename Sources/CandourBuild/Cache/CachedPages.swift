import CandourPage

/// Pages that were made together, of one record or one page of a list.
struct CachedPages: Stored {
    /// One of them.
    struct Page: Stored {
        /// Its address.
        let address: PageAddress
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

    /// What they are of: a record’s name, or the address of a list.
    let name: String
    /// Of what they were made from besides the store and what all pages share.
    let basis: Fingerprint
    /// What they asked of the store.
    let trace: CachedTrace
    /// The pages.
    let pages: [Page]
}

extension CachedPages {
    func store(in bytes: inout StoredBytes) {
        bytes.add(name)
        bytes.add(basis)
        bytes.add(trace)
        bytes.add(pages)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            name: try reader.next(), basis: try reader.next(), trace: try reader.next(),
            pages: try reader.next())
    }
}

extension CachedPages.Page {
    func store(in bytes: inout StoredBytes) {
        bytes.add(address.path)
        bytes.add(updated)
        bytes.add(isIndexed)
        bytes.add(size)
        bytes.add(hash)
        bytes.add(search)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            address: PageAddress(try reader.next()), updated: try reader.next(),
            isIndexed: try reader.next(),
            size: try reader.next(), hash: try reader.next(), search: try reader.next())
    }
}

/// What a store would have answered, as fingerprints: the same fingerprint, the same answer.
struct CachedStore: Stored {
    /// Of each record its head, by its number; `none` where the store does not have it.
    var heads: [Fingerprint] = []
    /// Of each record what refers to it.
    var referred: [Fingerprint] = []
    /// The same in full.
    var references: [CachedReferences] = []
    /// Of each kind all of its records, in order.
    var lists: [Fingerprint] = []
    /// Which ids and names there are.
    var names = Fingerprint.none

    init() {}

    /// Whether it has answers about as many records.
    func hasHeads(of records: [CachedRecord]) -> Bool {
        [heads.count, referred.count, references.count].allSatisfy { $0 == records.count }
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(heads)
        bytes.add(referred)
        bytes.add(references)
        bytes.add(lists)
        bytes.add(names)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        heads = try reader.next()
        referred = try reader.next()
        references = try reader.next()
        lists = try reader.next()
        names = try reader.next()
    }
}

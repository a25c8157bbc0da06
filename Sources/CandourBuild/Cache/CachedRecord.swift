import CandourPage

/// A record of the build that is remembered.
struct CachedRecord: Stored {
    /// Its name.
    let key: RecordKey
    /// Of all that it was read from.
    let source: Fingerprint
    /// What is known of it without reading it, as `KeptRecord` stores it; empty where it must be read, because there
    /// is something to say about it or it stands in a list.
    let kept: ArraySlice<UInt8>
    /// What its checks asked for, which found nothing.
    let checks: CachedTrace?

    init(key: RecordKey, source: Fingerprint, kept: ArraySlice<UInt8>, checks: CachedTrace?) {
        self.key = key
        self.source = source
        self.kept = kept
        self.checks = checks
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(key)
        bytes.add(source)
        bytes.add(number: UInt64(kept.count))
        bytes.add(raw: kept)
        bytes.add(checks)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        key = try reader.next()
        source = try reader.next()
        kept = try reader.raw(try reader.count())
        checks = try reader.next()
    }
}

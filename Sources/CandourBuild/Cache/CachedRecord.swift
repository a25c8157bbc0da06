import CandourPage
import CandourRecords

/// A record of the build that is remembered.
struct CachedRecord: Stored {
    /// Its name.
    let key: RecordKey
    /// The fingerprint of all that it was read from.
    let source: Fingerprint
    /// The fingerprint of its head, and of the files beside it.
    let head: Fingerprint
    /// See `RecordMemory`.
    let kept: ArraySlice<UInt8>
    /// What its checks asked for, which found nothing.
    let checks: CachedTrace?

    /// A record, and what its checks asked for if they found nothing.
    init(_ findings: RecordFindings, checks: CachedTrace?) {
        key = findings.head.key
        source = findings.memory?.source ?? .none
        head = findings.memory?.head ?? .none
        kept = checks == nil ? [] : findings.memory?.kept ?? []
        self.checks = checks
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(key)
        bytes.add(source)
        bytes.add(head)
        bytes.add(number: UInt64(kept.count))
        bytes.add(raw: kept)
        bytes.add(checks)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        key = try reader.next()
        source = try reader.next()
        head = try reader.next()
        kept = try reader.raw(try reader.count())
        checks = try reader.next()
    }
}

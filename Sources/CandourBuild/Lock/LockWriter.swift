import CandourPage
import CandourRecords

/// Makes the lock of what is public now.
struct LockWriter {
    let keeper: LockKeeper
    let today: LocalDate

    /// The lock that follows `old`, whose records that are not to be seen on an earlier day are kept.
    func lock(after old: RecordLock?) -> RecordLock {
        var locked = keeper.records.values.filter { keeper.isPublic($0.head) }.map { record in
            self.locked(record, old?.records[record.head.key])
        }
        for record in old?.records.values.map({ $0 }) ?? [] {
            guard let head = keeper.records[record.key]?.head, !keeper.isPublic(head) else { continue }
            locked.append(record)
        }
        return RecordLock(locked)
    }

    private func locked(_ record: LockKeeper.Known, _ old: LockedRecord?) -> LockedRecord {
        let head = record.head
        let published = old?.published ?? head.publicFrom?.date ?? today
        // What once led to a record goes on doing so.
        let addresses = Set(keeper.addresses(of: head)).union(head.isRemoved ? old?.addresses ?? [] : [])
        guard !head.isRemoved else {
            return LockedRecord(
                key: head.key, published: published, addresses: addresses.sorted(), content: nil)
        }
        let files = keeper.files(of: record)
        let updates = head.common.updates.count
        let isSame = old?.content?.files == files
        return LockedRecord(
            key: head.key, published: published, addresses: addresses.sorted(),
            content: LockedRecord.Content(
                updates: updates, files: files,
                pieces: isSame ? old?.content?.pieces ?? [:] : keeper.pieces(of: record).fingerprints,
                figures: keeper.figures(of: head)))
    }
}

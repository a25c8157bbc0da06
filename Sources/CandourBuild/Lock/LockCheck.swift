import CandourDiagnostics
import CandourPage
import CandourRecords

/// Compares what is public now with what was published: an address must go on leading somewhere, and readers must be
/// told of a change.
struct LockCheck {
    let lock: RecordLock
    /// Where the lines of the records stand in the file of the lock.
    let places: [RecordKey: SourceSpan]
    let keeper: LockKeeper
    let today: LocalDate
    /// The records whose changes of wording are taken without a note.
    var reworded: Set<RecordKey> = []

    /// What is not kept of what was published.
    func faults() -> [Diagnostic] {
        let isFound = Set(
            keeper.records.values.lazy.map(\.head).filter(keeper.isPublic).flatMap(keeper.addresses))
        let heirs = Dictionary(
            // One that was published itself has only taken the address over.
            keeper.records.values.filter { keeper.isPublic($0.head) && lock.records[$0.head.key] == nil }
                .flatMap { record in
                    keeper.formerAddresses(of: record.head).map { ($0, record) }
                }
        ) { first, _ in first }
        var faults: [Diagnostic] = []
        for locked in lock.records.values where !keeper.unreadKinds.contains(locked.key.kind) {
            let lost = locked.addresses.filter { !isFound.contains($0) }
            guard let record = keeper.records[locked.key] else {
                // The addresses of files have the name of their record in them, and go with it.
                if lost.contains(where: { !$0.hasPrefix("files/") }) {
                    faults.append(gone(locked, lost))
                } else if let heir = locked.addresses.lazy.compactMap({ heirs[$0] }).first {
                    faults += untold(heir, locked)
                }
                continue
            }
            // What else is wrong with it is said first.
            guard record.head.isComplete, !isTooEarly(locked, record.head) else { continue }
            if !keeper.isPublic(record.head) {
                if !lost.isEmpty { faults.append(.lockedRecordHidden(record.head, locked)) }
                continue
            }
            guard !record.head.isRemoved else { continue }
            let lostForGood = lost.filter { !isNoted(record, locked) || !$0.hasPrefix("files/") }
            if !lostForGood.isEmpty { faults.append(.lockedAddressLost(record.head, lostForGood)) }
            faults += untold(record, locked)
        }
        return faults
    }

    /// Whether readers were told of a change since a record was locked.
    private func isNoted(_ record: LockKeeper.Known, _ locked: LockedRecord) -> Bool {
        record.head.common.updates.count > locked.content?.updates ?? 0
    }

    /// What has changed of a record, perhaps under another name, without a word to readers.
    private func untold(_ record: LockKeeper.Known, _ locked: LockedRecord) -> [Diagnostic] {
        guard record.head.isComplete, !record.head.isRemoved, !isNoted(record, locked),
            let content = locked.content, let change = change(of: record, since: content)
        else { return [] }
        return [change.diagnostic(of: record, published: locked.published)]
    }

    /// Whether the site is looked at as on a day before the record was public.
    private func isTooEarly(_ locked: LockedRecord, _ head: RecordHead) -> Bool {
        guard let first = head.publicFrom?.date, !head.common.isDraft else { return false }
        return first > today && first <= locked.published
    }

    private func change(of record: LockKeeper.Known, since old: LockedRecord.Content) -> LockedChange? {
        guard keeper.files(of: record) != old.files else { return nil }
        let now = keeper.pieces(of: record).pieces
        let figures = keeper.figures(of: record.head)
        let change = LockedChange(
            figures: old.figures.compactMap { name, was in
                figures[name] == was
                    ? nil
                    : LockedChange.FigureChange(
                        name: name, was: was, now: figures[name], span: record.head.parts[name]?.span)
            },
            pieces: old.pieces.compactMap { name, fingerprint in
                guard let piece = now[name] else { return LockedChange.PieceChange(name: name, span: nil) }
                return piece.fingerprint == fingerprint
                    ? nil : LockedChange.PieceChange(name: name, span: piece.span)
            })
        if change.isEmpty || change.isOfWords && reworded.contains(record.head.key) { return nil }
        return change
    }

    /// That a record is not there any more; perhaps it has another name.
    private func gone(_ locked: LockedRecord, _ lost: [String]) -> Diagnostic {
        let place = places[locked.key] ?? SourceSpan(file: 0, start: 0, end: 0)
        guard let pieces = locked.content?.pieces, !pieces.isEmpty else {
            return .lockedRecordGone(locked, lost, at: place, isNow: nil)
        }
        let successor = keeper.records.values.filter { record in
            record.head.key.kind == locked.key.kind && lock.records[record.head.key] == nil
        }.sorted { $0.head.key < $1.head.key }.first { record in
            // Half of what it says, as it stood in the old one.
            let same = keeper.pieces(of: record).fingerprints.count { pieces[$0.key] == $0.value }
            return 2 * same > pieces.count
        }
        return .lockedRecordGone(locked, lost, at: place, isNow: successor?.head)
    }
}

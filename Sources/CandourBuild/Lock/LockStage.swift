import CandourDiagnostics
import CandourPage
import CandourRecords

/// What a run does about `record.lock`: reads it, compares what is public with it, and makes the next one.
struct LockStage {
    private let keeper: LockKeeper
    private let today: LocalDate
    private let reworded: Set<RecordKey>?
    /// The lock of the site; nothing where it has none, or where it cannot be read.
    private let lock: RecordLock?
    private let places: [RecordKey: SourceSpan]
    /// That there is a lock, but nobody can read it.
    private let fault: Diagnostic?

    /// The lock of a site, and what a run found there.
    init(_ loaded: LoadedSite, _ keeper: LockKeeper, options: BuildOptions) {
        self.keeper = keeper
        today = options.today
        reworded = options.reworded
        guard let number = loaded.lockFile else {
            (lock, places, fault) = (nil, [:], nil)
            return
        }
        let bytes = loaded.catalog.files[Int(number)].bytes
        do throws(RecordLock.Fault) {
            let (lock, places) = try RecordLock.read(bytes)
            self.lock = lock
            self.places = places.mapValues { start in
                let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == 0x0A } ?? bytes.count
                return SourceSpan(file: number, start: start, end: end)
            }
            fault = nil
        } catch {
            lock = nil
            places = [:]
            let start = if case .damaged(let offset) = error { offset } else { 0 }
            fault = .lockUnreadable(SourceSpan(file: number, start: start, end: start), error)
        }
    }

    /// What is not kept of what was published.
    func faults() -> [Diagnostic] {
        if let fault { return [fault] }
        guard let lock else { return [] }
        return LockCheck(
            lock: lock, places: places, keeper: keeper, today: today, reworded: reworded ?? []
        ).faults()
    }

    /// The next lock, where one was asked for.
    func update() -> LockUpdate? {
        guard reworded != nil else { return nil }
        let next = LockWriter(keeper: keeper, today: today).lock(after: lock)
        return LockUpdate(lock: next, before: lock)
    }
}

package import CandourPage

/// A lock that was made, and the one before it.
package struct LockUpdate: Sendable {
    /// What is published now.
    package let lock: RecordLock
    /// What was published before, as far as a lock said.
    package let before: RecordLock?

    /// How many records are new in it, how many have changed, and how many are in it no more.
    package var counts: (added: Int, changed: Int, dropped: Int) {
        lock.changes(since: before ?? RecordLock([]))
    }

    /// Whether a record was locked before.
    package func knew(_ key: RecordKey) -> Bool { before?.records[key] != nil }
}

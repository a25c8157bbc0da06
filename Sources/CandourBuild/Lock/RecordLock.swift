import CandourDiagnostics
package import CandourPage

/// What a site has published, record by record, so that it keeps its word: `record.lock`, version 1 of its form.
///
/// The file lies beside `site.yml` and is committed with the content. `candour lock` writes it; every check compares
/// the content with it. It holds addresses and hashes, and the figures, which a message must be able to name; of a
/// record that was published in error it holds the addresses alone.
package struct RecordLock: Sendable, Hashable {
    /// The name of the file, in the folder of the site.
    package static let name = "record.lock"
    /// What every such file of ours begins with.
    static let opening = "{\"generator\":\"candour\",\"lock\":1,"
    /// The version of the form that is written and read.
    static let form = 1
    /// More bytes are not read: a lock of a million records.
    static let largest = 1 << 29

    /// The records, by their names.
    package private(set) var records: [RecordKey: LockedRecord]

    /// A lock of these records.
    init(_ records: [LockedRecord]) {
        self.records = Dictionary(records.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The file: a line for each record, in the order of their names, so that two people's changes can be put together.
    package var bytes: [UInt8] {
        var bytes = Array((RecordLock.opening + "\"records\":[").utf8)
        for (place, record) in records.values.sorted(by: { $0.key < $1.key }).enumerated() {
            bytes += (place == 0 ? "\n" : ",\n").utf8
            record.write(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }

    /// How this lock differs from the one before it.
    package func changes(since old: RecordLock) -> (added: Int, changed: Int, dropped: Int) {
        let known = records.keys.filter { old.records[$0] != nil }
        return (
            records.count - known.count, known.count { old.records[$0] != records[$0] },
            old.records.keys.count { records[$0] == nil }
        )
    }
}

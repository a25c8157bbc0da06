import CandourPage
import CandourRecords

/// Which file belongs to which record, for who shows what is wrong with the record behind a page.
package struct RecordFiles: Sendable {
    /// The record of a file: `decisions/precept-2022-23`, or `people/` where the file is a list of records.
    private let records: [String: String]

    /// No files.
    package init() { records = [:] }

    init(_ found: [String: [FoundRecord]]) {
        var records: [String: String] = [:]
        for (kind, ofKind) in found {
            for record in ofKind {
                let name = record.isList ? "\(kind)/" : RecordKey(kind: kind, id: record.id).description
                for path in [record.main] + record.parts.map(\.path) { records[path] = name }
            }
        }
        self.records = records
    }

    /// Whether the file at `path` is, or may be, of a record as the manifest names it.
    package func isFile(_ path: String, of record: String) -> Bool {
        guard let name = records[path] else { return false }
        return name.hasSuffix("/") ? record.hasPrefix(name) : record == name
    }
}

extension BuildReport {
    /// Which file belongs to which record.
    package var recordFiles: RecordFiles { RecordFiles(loaded?.records ?? [:]) }
}

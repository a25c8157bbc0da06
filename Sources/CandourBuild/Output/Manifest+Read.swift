import CandourPage

extension Manifest {
    /// Why the bytes of a manifest cannot be used.
    package enum Fault: Error, Hashable {
        /// Another program wrote it.
        case notOurs
        /// It is of a later form than this program knows.
        case otherForm(Int)
        /// It is not what a build writes, from this line on (from 1).
        case damaged(line: Int)
    }

    /// The version of the form that is written and read.
    package static let form = 1

    /// Reads what `bytes` gives. Anybody may have changed the file: its paths are names to compare with, never to be
    /// followed. Members that a later program adds are passed over.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> Manifest {
        guard bytes.starts(with: Manifest.opening.utf8) else { throw .notOurs }
        var cursor = JSONCursor(bytes)
        var form: Int?
        var program: String?
        var today: LocalDate?
        var entries: [ManifestEntry]?
        do throws(JSONCursor.Damage) {
            try cursor.object { cursor, name throws(JSONCursor.Damage) in
                switch name {
                case "version": form = try cursor.count()
                case "program": program = try cursor.string()
                case "today": today = try cursor.date()
                case "files" where form == Manifest.form: entries = try files(&cursor)
                default: try cursor.skip()
                }
            }
            try cursor.end()
        } catch {
            throw .damaged(line: 1 + bytes[..<min(error.offset, bytes.count)].count { $0 == 0x0A })
        }
        guard let form else { throw .damaged(line: 1) }
        guard form == Manifest.form else { throw .otherForm(form) }
        guard let program, let today, let entries else { throw .damaged(line: 1) }
        return Manifest(today: today, version: program, entries: entries)
    }

    private static func files(_ cursor: inout JSONCursor) throws(JSONCursor.Damage) -> [ManifestEntry] {
        var entries: [ManifestEntry] = []
        try cursor.array { cursor throws(JSONCursor.Damage) in
            entries.append(try entry(&cursor))
        }
        return entries
    }

    private static func entry(_ cursor: inout JSONCursor) throws(JSONCursor.Damage) -> ManifestEntry {
        var path: String?
        var size: Int?
        var hash: String?
        var record: String?
        try cursor.object { cursor, name throws(JSONCursor.Damage) in
            switch name {
            case "path": path = try cursor.string()
            case "size": size = try cursor.count()
            case "sha256": hash = try cursor.string()
            case "record": record = try cursor.string()
            default: try cursor.skip()
            }
        }
        guard let path, let size, let hash, ContentHash.isOne(hash) else { throw cursor.damage }
        return ManifestEntry(path: path, size: size, hash: hash, record: record)
    }
}

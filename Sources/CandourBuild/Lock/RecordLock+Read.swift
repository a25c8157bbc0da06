import CandourPage

extension RecordLock {
    /// Why a lock cannot be used.
    enum Fault: Error, Hashable {
        /// It is of a later form than this program knows.
        case otherForm
        /// It is not what `candour lock` writes, at this byte.
        case damaged(Int)
    }

    /// Reads a lock; with it, where the line of each record begins, in bytes.
    static func read(_ bytes: [UInt8]) throws(Fault) -> (lock: RecordLock, places: [RecordKey: Int]) {
        var cursor = JSONCursor(bytes)
        var form: Int?
        var records: [LockedRecord]?
        var places: [RecordKey: Int] = [:]
        do throws(JSONCursor.Damage) {
            try cursor.object { cursor, name throws(JSONCursor.Damage) in
                switch name {
                case "lock": form = try cursor.count()
                case "records" where form == RecordLock.form:
                    var read: [LockedRecord] = []
                    try cursor.array { cursor throws(JSONCursor.Damage) in
                        let (record, place) = try RecordLock.record(&cursor)
                        guard places.updateValue(place, forKey: record.key) == nil else {
                            throw cursor.damage
                        }
                        read.append(record)
                    }
                    records = read
                default: try cursor.skip()
                }
            }
            try cursor.end()
        } catch {
            throw .damaged(min(error.offset, bytes.count))
        }
        if let form, form != RecordLock.form { throw .otherForm }
        guard let records else { throw .damaged(0) }
        return (RecordLock(records), places)
    }

    private static func record(
        _ cursor: inout JSONCursor
    ) throws(JSONCursor.Damage) -> (record: LockedRecord, place: Int) {
        var key: RecordKey?
        var published: LocalDate?
        var addresses: [String] = []
        var updates: Int?
        var files: String?
        var pieces: [String: String] = [:]
        var figures: [String: String] = [:]
        var place: Int?
        try cursor.object { cursor, name throws(JSONCursor.Damage) in
            place = place ?? cursor.position
            switch name {
            case "record":
                let parts = try cursor.string().split(separator: "/", maxSplits: 1)
                guard parts.count == 2 else { throw cursor.damage }
                key = RecordKey(kind: String(parts[0]), id: String(parts[1]))
            case "published": published = try cursor.date()
            case "addresses":
                try cursor.array { cursor throws(JSONCursor.Damage) in addresses.append(try cursor.string()) }
            case "updates": updates = try cursor.count()
            case "files": files = try cursor.string()
            case "pieces": pieces = try RecordLock.members(&cursor)
            case "figures": figures = try RecordLock.members(&cursor)
            default: try cursor.skip()
            }
        }
        guard let key, let published, let place else { throw cursor.damage }
        var content: LockedRecord.Content?
        if let updates, let files {
            content = LockedRecord.Content(updates: updates, files: files, pieces: pieces, figures: figures)
        }
        let record = LockedRecord(key: key, published: published, addresses: addresses, content: content)
        return (record, place)
    }

    private static func members(_ cursor: inout JSONCursor) throws(JSONCursor.Damage) -> [String: String] {
        var members: [String: String] = [:]
        try cursor.object { cursor, name throws(JSONCursor.Damage) in members[name] = try cursor.string() }
        return members
    }
}

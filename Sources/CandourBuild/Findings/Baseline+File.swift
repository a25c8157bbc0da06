import CandourDiagnostics
import Glibc

extension Baseline {
    /// Reads the baseline at `path`. Fails when there is none, or when the file is another one or damaged.
    package static func read(at path: String) throws(MachineFault) -> Baseline {
        let bytes: [UInt8]
        do throws(ReadingFault) { bytes = try RegularFile(path).bytes() } catch {
            let why = error == .system(ENOENT) ? "there is no such file" : error.why
            throw MachineFault(
                "The baseline \(path) cannot be read: \(why)",
                advice: "Name the file that candour check --write-baseline wrote, or write it anew.")
        }
        return try read(bytes, path)
    }

    /// Whether the file at `path` may be written: there is none, or it is a baseline of ours.
    private static func mayReplace(_ path: String) -> Bool {
        do throws(ReadingFault) { return try RegularFile(path).bytes().starts(with: opening.utf8) } catch {
            return error == .system(ENOENT)
        }
    }

    /// Writes the baseline to `path`. Fails where another file is there, or the disk does not take it.
    package func write(to path: String) throws(MachineFault) {
        guard Baseline.mayReplace(path) else {
            throw MachineFault(
                "\(path) is not a baseline that Candour wrote, so it is left as it is",
                advice: "Name another file with --write-baseline.")
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        guard Directory.write(Array(text.utf8), to: descriptor) else { throw .cannotWrite(path, errno) }
    }

    static func read(_ bytes: [UInt8], _ path: String) throws(MachineFault) -> Baseline {
        guard bytes.starts(with: opening.utf8) else {
            throw MachineFault(
                "\(path) is not a baseline that Candour wrote",
                advice: "Write one with candour check --write-baseline, under another name.")
        }
        var cursor = JSONCursor(bytes)
        var form: Int?
        var entries: [Entry]?
        do throws(JSONCursor.Damage) {
            try cursor.object { cursor, name throws(JSONCursor.Damage) in
                switch name {
                case "version": form = try cursor.count()
                case "findings" where form == Baseline.form:
                    var found: [Entry] = []
                    try cursor.array { cursor throws(JSONCursor.Damage) in
                        let start = cursor.position
                        found.append(try entry(&cursor, line: line(of: start + 1, in: bytes)))
                    }
                    entries = found
                default: try cursor.skip()
                }
            }
            try cursor.end()
        } catch {
            throw .damagedBaseline(path, line: line(of: error.offset, in: bytes))
        }
        if let form, form != Baseline.form {
            throw MachineFault(
                "The baseline \(path) is of form \(form), and this version of Candour knows form \(Baseline.form)",
                advice: "Write it anew with candour check --write-baseline.")
        }
        guard let entries else { throw .damagedBaseline(path, line: 1) }
        return Baseline(entries)
    }

    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
    }

    private static func entry(
        _ cursor: inout JSONCursor, line: Int
    ) throws(JSONCursor.Damage) -> Entry {
        var id: String?
        var file: String?
        var headline: String?
        var count = 1
        try cursor.object { cursor, name throws(JSONCursor.Damage) in
            switch name {
            case "id": id = try cursor.string()
            case "file": file = try cursor.string()
            case "headline": headline = try cursor.string()
            case "count": count = try cursor.count()
            default: try cursor.skip()
            }
        }
        guard let id, let file, let headline else { throw cursor.damage }
        return Entry(key: FindingKey(id: id, file: file, headline: headline), count: count, line: line)
    }
}

extension MachineFault {
    fileprivate static func damagedBaseline(_ path: String, line: Int) -> MachineFault {
        MachineFault(
            "The baseline \(path) is damaged: line \(line) is not as Candour writes it",
            advice:
                "Take the file from before it was changed, or write it anew with candour check --write-baseline."
        )
    }
}

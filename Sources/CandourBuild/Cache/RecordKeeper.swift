import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Says of records whether they need not be read, and keeps what the next build must know for that.
struct RecordKeeper: Sendable {
    /// Ends the process.
    let stop: @Sendable (MachineFault) -> Never
    private let last: LastBuild?
    private let loaded: LoadedSite

    /// With `checked`, what was said of texts that were compared with other names no longer counts.
    init(_ rebuild: Rebuild, _ loaded: LoadedSite, checked: Fingerprint? = nil) {
        stop = rebuild.stop
        if let checked, rebuild.last?.details.checked != checked {
            last = nil
        } else {
            last = rebuild.last
        }
        self.loaded = loaded
    }

    /// The findings of a record that is as it was in the last build, when there was nothing to say about it; `details`
    /// reads it.
    func findings(
        _ key: RecordKey, _ source: RecordSource, _ details: Deferred<RecordFindings.Details>
    ) -> RecordFindings? {
        guard source.listEntry == nil, let last else { return nil }
        let fingerprint = fingerprint(of: source)
        guard let record = last.record(key, from: fingerprint), !record.kept.isEmpty else { return nil }
        var reader = StoredReader(record.kept, files: RecordKeeper.files(of: source))
        guard let kept = try? KeptRecord(key, files: source.attachments, from: &reader), reader.isAtEnd else {
            return nil
        }
        let memory = RecordMemory(source: fingerprint, head: record.head, kept: record.kept)
        return RecordFindings(kept, memory, details)
    }

    /// What the next build must know of a record that was read.
    func memory(of record: KeptRecord, _ source: RecordSource, hasMessages: Bool) -> RecordMemory {
        var bytes = StoredBytes(capacity: 2048)
        bytes.files = RecordKeeper.files(of: source)
        record.store(in: &bytes)
        var identity = bytes
        identity.add(record.head.isComplete)
        add(source.attachments, to: &identity)
        record.storePlaces(in: &bytes)
        let canBeKept =
            record.head.isComplete && !hasMessages && source.listEntry == nil && !bytes.hasForeignSpan
        return RecordMemory(
            source: fingerprint(of: source), head: Fingerprint(of: identity.bytes),
            kept: canBeKept ? bytes.bytes[...] : [])
    }

    /// Of everything that a record is read from.
    private func fingerprint(of source: RecordSource) -> Fingerprint {
        var bytes = StoredBytes()
        bytes.add(source.id)
        bytes.add(source.listEntry != nil)
        for file in RecordKeeper.files(of: source) {
            bytes.add(loaded.catalog.files[Int(file)].path)
            bytes.add(loaded.contents[Int(file)])
        }
        add(source.attachments, to: &bytes)
        return Fingerprint(of: bytes.bytes)
    }

    private func add(_ attachments: [String: RecordFile], to bytes: inout StoredBytes) {
        for (name, file) in attachments.sorted(by: { $0.key < $1.key }) {
            bytes.add(name)
            bytes.add(file.path)
            bytes.add(file.size)
            bytes.add(file.isOwn)
        }
    }

    private static func files(of source: RecordSource) -> [UInt32] {
        [source.file] + source.parts.map(\.file)
    }
}

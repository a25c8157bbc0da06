import CandourDiagnostics
import CandourPage
import CandourRecords

/// What a run has of the build before it, and that it keeps as much for the one after it.
package struct Rebuild: Sendable {
    /// The last build; nothing where there was none that counts.
    let last: LastBuild?
    /// Ends the process: what was found cannot be read any more. Files that did not change are read only when
    /// something turns out to need them, which may be anywhere.
    let stop: @Sendable (MachineFault) -> Never

    /// A file that is read when it is needed, and must then hold what it held when its fingerprint was taken.
    func file(_ file: FoundFile, _ known: Fingerprint, in source: any SiteSource) -> SourceFile {
        let bytes = Deferred { () -> [UInt8] in
            do throws(MachineFault) {
                let bytes = try source.read(file)
                guard Fingerprint(of: bytes) == known else { throw .cannotRead(file.path, .changed) }
                return bytes
            } catch { stop(error) }
        }
        return SourceFile(path: file.path) { bytes.value }
    }
}

/// The last build, ready to be looked up.
struct LastBuild: Sendable {
    let details: CachedDetails
    private let inputs: [String: CachedInput]
    private let records: [RecordKey: Int]
    private let pages: [String: Int]

    init(_ details: CachedDetails, inputs: [CachedInput]) {
        self.details = details
        self.inputs = Dictionary(inputs.map { ($0.path, $0) }) { first, _ in first }
        records = Dictionary(details.records.enumerated().map { ($1.key, $0) }) { first, _ in first }
        pages = Dictionary(details.pages.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// The fingerprint of a file that certainly is as it was, without reading it.
    func fingerprint(of file: FoundFile) -> Fingerprint? {
        guard let input = inputs[file.path], input.isSettled, input.stamp == file.stamp else { return nil }
        return input.content
    }

    /// Whether these are the records of the last build in their order, known by the same and referring to the same.
    func hasSameHeads(_ findings: [RecordFindings]) -> Bool {
        findings.count == details.records.count
            && details.complete.hasHeads(of: details.records) && details.shown.hasHeads(of: details.records)
            && zip(findings, details.records).allSatisfy { findings, record in
                record.head != .none && record.head == findings.memory?.head
                    && record.key == findings.head.key
            }
    }

    /// What refers to a record in a store of the last build; `head` knows the records of this one.
    func references(
        to key: RecordKey, in store: CachedStore, _ head: (RecordKey) -> RecordHead?
    ) -> [IncomingReference] {
        guard let number = records[key] else { return [] }
        return store.references[number].references {
            details.records.indices.contains($0) ? head(details.records[$0].key) : nil
        }
    }

    /// The record `key`, where it was read from the same.
    func record(_ key: RecordKey, from source: Fingerprint) -> CachedRecord? {
        guard let number = records[key], details.records[number].source == source else { return nil }
        return details.records[number]
    }

    /// The pages that were made together under a name.
    func pages(of name: String) -> CachedPages? { pages[name].map { details.pages[$0] } }
}

package import CandourDiagnostics

/// Messages that are known: those that a site had when somebody wrote them down. They no longer count, so that a check
/// fails on what is new alone.
package struct Baseline: Sendable, Hashable {
    /// Messages of one id, in one file, in the same words.
    package struct Entry: Sendable, Hashable {
        /// Which messages.
        package let key: FindingKey
        /// How many of them.
        package let count: Int
        /// The line of the baseline that it stands in, from 1.
        package let line: Int
    }

    /// What every baseline begins with; a file without it is not overwritten.
    package static let opening = "{\"generator\":\"candour baseline\","
    /// The version of the form that is written and read.
    static let form = 1

    /// The entries, in the order of the file.
    package let entries: [Entry]

    /// A baseline of `entries`.
    init(_ entries: [Entry]) { self.entries = entries }

    /// A baseline of these messages, which lie in `catalog`.
    package init(of diagnostics: [Diagnostic], in catalog: SourceCatalog) {
        var counts: [FindingKey: Int] = [:]
        for diagnostic in diagnostics { counts[FindingKey(diagnostic, in: catalog), default: 0] += 1 }
        let keys = counts.keys.sorted { ($0.file, $0.id, $0.headline) < ($1.file, $1.id, $1.headline) }
        entries = keys.enumerated().map { Entry(key: $1, count: counts[$1, default: 1], line: $0 + 2) }
    }

    /// How many messages of each key are known.
    var counts: [FindingKey: Int] {
        Dictionary(entries.map { ($0.key, $0.count) }) { $0 + $1 }
    }

    /// The file: an entry a line, so that a change of it can be read.
    package var text: String {
        let lines = entries.map { entry in
            JSONText.object([
                ("file", JSONText.quoted(entry.key.file)), ("id", JSONText.quoted(entry.key.id)),
                ("headline", JSONText.quoted(entry.key.headline)), ("count", String(entry.count)),
            ])
        }
        return Baseline.opening + "\"version\":\(Baseline.form),\"findings\":[\n"
            + lines.joined(separator: ",\n") + "\n]}\n"
    }
}

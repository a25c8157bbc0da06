import CandourDiagnostics
package import CandourPage

/// The list of everything in a built site: `manifest.json`, version 1 of its form. It also marks a folder as ours.
package struct Manifest: Sendable, Hashable {
    /// The name of the file, at the root of the site.
    package static let name = "manifest.json"
    /// What every manifest of ours begins with; a folder without it is not overwritten.
    package static let opening = "{\"generator\":\"candour\","

    /// The day that counted as today.
    package let today: LocalDate
    /// The program's version.
    package let version: String
    /// Everything else in the folder, in any order.
    package let entries: [ManifestEntry]

    /// The list of a site that `version` of the program built.
    package init(today: LocalDate, version: String, entries: [ManifestEntry]) {
        self.today = today
        self.version = version
        self.entries = entries
    }

    /// The file.
    package var bytes: [UInt8] {
        var bytes = Array(Manifest.opening.utf8)
        bytes += "\"version\":1,\"program\":\(JSONText.quoted(version)),\"today\":\"\(today.iso)\",".utf8
        bytes += "\"files\":[\n".utf8
        for (place, entry) in entries.sorted(by: { $0.path < $1.path }).enumerated() {
            if place > 0 { bytes += ",\n".utf8 }
            entry.write(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }
}

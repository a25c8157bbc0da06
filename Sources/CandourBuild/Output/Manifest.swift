import CandourDiagnostics
import CandourPage

/// The list of everything in a built site: `manifest.json`, version 1 of its form. It also marks a folder as ours.
struct Manifest: Sendable {
    /// The name of the file, at the root of the site.
    static let name = "manifest.json"
    /// What every manifest of ours begins with; a folder without it is not overwritten.
    static let opening = "{\"generator\":\"candour\","

    /// The day that counted as today.
    let today: LocalDate
    /// The program's version.
    let version: String
    /// Everything else in the folder, in any order.
    let entries: [ManifestEntry]

    /// The file.
    var bytes: [UInt8] {
        var text = Manifest.opening
        text +=
            "\"version\":1,\"program\":\(JSONText.quoted(version)),\"today\":\(JSONText.quoted(today.iso)),\"files\":[\n"
        text += entries.sorted { $0.path < $1.path }.map(\.json).joined(separator: ",\n")
        return Array((text + "\n]}\n").utf8)
    }
}

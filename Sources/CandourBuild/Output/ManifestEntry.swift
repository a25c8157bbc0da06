import CandourDiagnostics

/// One published file in the manifest.
struct ManifestEntry: Sendable, Hashable {
    /// Its path below the root of the site.
    let path: String
    /// Its size in bytes.
    let size: Int
    /// SHA-256, in hexadecimal.
    let hash: String
    /// The record behind it.
    let record: String?

    /// As JSON.
    var json: String {
        var members = [
            ("path", JSONText.quoted(path)), ("size", String(size)), ("sha256", JSONText.quoted(hash)),
        ]
        if let record { members.append(("record", JSONText.quoted(record))) }
        return JSONText.object(members)
    }
}

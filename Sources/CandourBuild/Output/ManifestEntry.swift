import CandourDiagnostics

/// One published file in the manifest.
package struct ManifestEntry: Sendable, Hashable {
    /// Its path below the root of the site.
    package let path: String
    /// Its size in bytes.
    package let size: Int
    /// SHA-256, in hexadecimal.
    package let hash: String
    /// The record behind it.
    package let record: String?

    /// The file at `path`.
    package init(path: String, size: Int, hash: String, record: String?) {
        self.path = path
        self.size = size
        self.hash = hash
        self.record = record
    }

    /// Writes it as JSON.
    func write(to bytes: inout [UInt8]) {
        bytes += "{\"path\":".utf8
        JSONText.append(quoted: path, to: &bytes)
        bytes += ",\"size\":\(size),\"sha256\":\"".utf8
        bytes += hash.utf8
        bytes.append(UInt8(ascii: "\""))
        if let record {
            bytes += ",\"record\":".utf8
            JSONText.append(quoted: record, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}

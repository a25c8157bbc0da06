/// What makes a message the same one in another run: which check, in which file, in which words. Lines do not count, so
/// text may be added above it. The words quote the figures and names in question, so another mistake is another message.
package struct FindingKey: Sendable, Hashable {
    /// The id of the message.
    package let id: String
    /// The path of the file, relative to the site’s folder.
    package let file: String
    /// The headline.
    package let headline: String

    /// A key from its parts.
    package init(id: String, file: String, headline: String) {
        self.id = id
        self.file = file
        self.headline = headline
    }

    /// The key of `diagnostic`, which lies in `catalog`.
    package init(_ diagnostic: Diagnostic, in catalog: SourceCatalog) {
        self.init(
            id: diagnostic.id.name, file: catalog[diagnostic.primary.span].path,
            headline: diagnostic.headline)
    }

    /// A short name of the key, the same in every run: 64 bits as 16 hexadecimal digits (FNV-1a). For tools that
    /// compare runs; nothing depends on two keys never sharing one.
    var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [id, file, headline] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

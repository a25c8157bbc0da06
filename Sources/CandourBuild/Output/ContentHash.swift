import Crypto

/// Hashes of published files.
enum ContentHash {
    /// SHA-256, in hexadecimal.
    static func of(_ bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }

    /// The same of a file on the disk, of which only a piece is in memory at a time.
    static func of(_ file: borrowing RegularFile) throws(ReadingFault) -> String {
        var hasher = SHA256()
        try file.forEachChunk { hasher.update(bufferPointer: $0) }
        return text(hasher.finalize())
    }

    private static func text(_ digest: SHA256.Digest) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        let digits = Array("0123456789abcdef".utf8)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether a text has the form of a hash.
    static func isOne(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

import CandourPage

/// A file of the search index.
struct SearchFile: Sendable {
    /// What is known of a file without its bytes.
    struct Facts: Sendable, Stored {
        /// Its size in bytes.
        let size: Int
        /// Its SHA-256, in hexadecimal.
        let hash: String

        init(size: Int, hash: String) {
            self.size = size
            self.hash = hash
        }

        func store(in bytes: inout StoredBytes) {
            bytes.add(size)
            bytes.add(hash)
        }

        init(from reader: inout StoredReader) throws(StoredReader.Damage) {
            self.init(size: try reader.next(), hash: try reader.next())
        }
    }

    let address: PageAddress
    let facts: Facts
    /// What it holds; nothing where that is what it held after the last build.
    let bytes: [UInt8]?

    /// A file that was made.
    init(_ address: PageAddress, _ bytes: [UInt8]) {
        self.address = address
        self.bytes = bytes
        facts = Facts(size: bytes.count, hash: ContentHash.of(bytes))
    }

    /// A file that is as it was.
    init(_ address: PageAddress, asBefore facts: Facts) {
        self.address = address
        self.facts = facts
        bytes = nil
    }
}

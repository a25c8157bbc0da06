import Crypto

/// What tells contents apart: half of their SHA-256, which nobody can find twice.
struct Fingerprint: Sendable, Hashable {
    private let first: UInt64
    private let second: UInt64

    /// The fingerprint of what is not there.
    static let none = Fingerprint(first: 0, second: 0)

    private init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// It as 32 hexadecimal digits.
    var text: String {
        [first.bigEndian, second.bigEndian].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// The fingerprint of some bytes.
    init(of bytes: some Collection<UInt8>) {
        var maker = Maker()
        maker.add(bytes)
        self = maker.fingerprint
    }

    /// Makes the fingerprint of bytes that come piece by piece.
    struct Maker {
        private var hasher = SHA256()

        mutating func add(_ bytes: some Collection<UInt8>) {
            let isContiguous: Void? = bytes.withContiguousStorageIfAvailable {
                hasher.update(bufferPointer: UnsafeRawBufferPointer($0))
            }
            if isContiguous == nil { hasher.update(data: Array(bytes)) }
        }

        /// That of all so far.
        var fingerprint: Fingerprint {
            hasher.finalize().withUnsafeBytes {
                Fingerprint(
                    first: $0.loadUnaligned(as: UInt64.self),
                    second: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            }
        }
    }
}

extension Fingerprint: Stored {
    func store(in bytes: inout StoredBytes) {
        withUnsafeBytes(of: (first, second)) { bytes.add(raw: $0) }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        (first, second) = try reader.raw(16).withUnsafeBytes {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
    }
}

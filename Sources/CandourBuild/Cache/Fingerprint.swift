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

    /// The fingerprint of some bytes.
    init(of bytes: some Collection<UInt8>) {
        var hasher = SHA256()
        if bytes.withContiguousStorageIfAvailable({ hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        )
            == nil
        {
            hasher.update(data: Array(bytes))
        }
        (first, second) = hasher.finalize().withUnsafeBytes {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
    }
}

extension Fingerprint: Stored {
    func store(in bytes: inout StoredBytes) {
        for half in [first, second] {
            for shift in stride(from: 0, to: 64, by: 8) {
                bytes.add(byte: UInt8(truncatingIfNeeded: half >> UInt64(shift)))
            }
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        var halves: (UInt64, UInt64) = (0, 0)
        let raw = try reader.raw(16)
        for (place, byte) in raw.enumerated() {
            if place < 8 {
                halves.0 |= UInt64(byte) << UInt64(place * 8)
            } else {
                halves.1 |= UInt64(byte) << UInt64(place * 8 - 64)
            }
        }
        self.init(first: halves.0, second: halves.1)
    }
}

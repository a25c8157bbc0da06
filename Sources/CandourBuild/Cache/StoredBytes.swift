/// Values one after the other as bytes, as the cache keeps them: numbers in a form that is short for small ones,
/// texts with their length before them.
struct StoredBytes {
    /// What was written.
    private(set) var bytes: [UInt8] = []
    /// The files that spans lie in, which are then written as places in this list; no list, and they are written as
    /// the numbers that they have in the run.
    var files: [UInt32]?
    /// Takes what was written away piece by piece, so that not all of it is in memory at a time; nothing, and it stays.
    var drain: (([UInt8]) -> Void)?
    /// Whether a span lay in a file that is not in the list: what was written cannot be read back.
    private(set) var hasForeignSpan = false

    /// No bytes yet, and room for some.
    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func add(_ value: some Stored) { value.store(in: &self) }

    /// The number of a file that a span lies in.
    mutating func add(file: UInt32) {
        guard let files else { return add(file) }
        let place = files.firstIndex(of: file)
        if place == nil { hasForeignSpan = true }
        add(number: UInt64(place ?? 0))
    }

    /// A whole number, seven bits a byte, the lowest first.
    mutating func add(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Hands on what was written, if that is much.
    mutating func drainIfFull() {
        guard let drain, bytes.count >= StoredBytes.piece else { return }
        drain(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// In bytes.
    private static let piece = 1 << 20

    /// The fingerprint of what was written, which is then forgotten: for a value that is only compared.
    mutating func fingerprint() -> Fingerprint {
        defer { bytes.removeAll(keepingCapacity: true) }
        return Fingerprint(of: bytes)
    }

    mutating func add(raw text: some Collection<UInt8>) { bytes.append(contentsOf: text) }
}

/// Values one after the other as bytes, as the cache keeps them: numbers in a form that is short for small ones,
/// texts with their length before them.
struct StoredBytes {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    mutating func add(_ value: some Stored) { value.store(in: &self) }

    /// A whole number, seven bits a byte, the lowest first.
    mutating func add(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func add(raw text: some Collection<UInt8>) { bytes.append(contentsOf: text) }
}

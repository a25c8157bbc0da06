import CandourDiagnostics

/// Reads what `StoredBytes` wrote. Anything may stand in the bytes: what cannot have been written is `Damage`.
struct StoredReader {
    /// That the bytes are not what was written.
    struct Damage: Error {}

    /// The messages that there are, by name.
    let ids: [String: DiagnosticID]
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: ArraySlice<UInt8>, ids: [String: DiagnosticID]) {
        self.bytes = bytes
        self.ids = ids
        place = bytes.startIndex
    }

    /// Whether all was read.
    var isAtEnd: Bool { place == bytes.endIndex }

    mutating func next<Value: Stored>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
        try Value(from: &self)
    }

    mutating func number() throws(Damage) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.endIndex, shift < 64 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        throw Damage()
    }

    /// How many things follow; never more than there are bytes.
    mutating func count() throws(Damage) -> Int {
        let number = try number()
        guard number <= UInt64(bytes.endIndex - place) else { throw Damage() }
        return Int(number)
    }

    mutating func raw(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
        guard count <= bytes.endIndex - place else { throw Damage() }
        defer { place += count }
        return bytes[place..<place + count]
    }
}

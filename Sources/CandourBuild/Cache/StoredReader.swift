import CandourDiagnostics

/// Reads what `StoredBytes` wrote. Anything may stand in the bytes: what cannot have been written is `Damage`.
struct StoredReader {
    /// That the bytes are not what was written.
    struct Damage: Error {}

    /// The messages that there are, by name.
    let ids: [String: DiagnosticID]
    /// The files that spans lie in; see `StoredBytes`.
    private let files: [UInt32]?
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: ArraySlice<UInt8>, ids: [String: DiagnosticID] = [:], files: [UInt32]? = nil) {
        self.bytes = bytes
        self.ids = ids
        self.files = files
        place = bytes.startIndex
    }

    /// Whether all was read.
    var isAtEnd: Bool { place == bytes.endIndex }

    /// Everything that was not read.
    var rest: ArraySlice<UInt8> { bytes[place...] }

    mutating func next<Value: Stored>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
        try Value(from: &self)
    }

    /// The number of a file that a span lies in.
    mutating func file() throws(Damage) -> UInt32 {
        guard let files else { return try next() }
        let place = try number()
        guard place < UInt64(files.count) else { throw Damage() }
        return files[Int(place)]
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

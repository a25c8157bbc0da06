/// A value that the cache can keep.
protocol Stored {
    /// Writes it.
    func store(in bytes: inout StoredBytes)
    /// Reads it back.
    init(from reader: inout StoredReader) throws(StoredReader.Damage)
}

extension UInt64: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: self) }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) { self = try reader.number() }
}

extension UInt32: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(self)) }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        guard let value = UInt32(exactly: try reader.number()) else { throw StoredReader.Damage() }
        self = value
    }
}

extension Int: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(bitPattern: Int64(self))) }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self = Int(Int64(bitPattern: try reader.number()))
    }
}

extension Bool: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: self ? 1 : 0) }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) { self = try reader.number() != 0 }
}

extension String: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(number: UInt64(utf8.count))
        bytes.add(raw: utf8)
    }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(decoding: try reader.raw(try reader.count()), as: UTF8.self)
    }
}

extension Array: Stored where Element: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(number: UInt64(count))
        for element in self {
            bytes.add(element)
            bytes.drainIfFull()
        }
    }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let count = try reader.count()
        self.init()
        reserveCapacity(count)
        for _ in 0..<count { append(try reader.next()) }
    }
}

extension Optional: Stored where Wrapped: Stored {
    func store(in bytes: inout StoredBytes) {
        if case .none = self { return bytes.add(false) }
        bytes.add(true)
        if let self { bytes.add(self) }
    }
    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self = try reader.next(Bool.self) ? try reader.next(Wrapped.self) : nil
    }
}

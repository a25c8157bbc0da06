import CandourPage
import CandourRecords

/// What refers to a record, with records by their numbers. It is read only where it is asked for.
struct CachedReferences: Sendable, Stored {
    private let bytes: ArraySlice<UInt8>

    /// References from records, which have numbers.
    init(_ references: [IncomingReference], _ number: (RecordHead) -> Int?) {
        guard !references.isEmpty else {
            bytes = []
            return
        }
        var bytes = StoredBytes()
        for reference in references {
            guard let number = number(reference.head) else { continue }
            bytes.add(number)
            bytes.add(reference.field)
            bytes.add(reference.suffix)
        }
        self.bytes = bytes.bytes[...]
    }

    /// The references; `head` knows the record with a number.
    func references(_ head: (Int) -> RecordHead?) -> [IncomingReference] {
        var reader = StoredReader(bytes)
        var references: [IncomingReference] = []
        while !reader.isAtEnd, let (number, field, suffix) = try? CachedReferences.next(&reader) {
            guard let head = head(number) else { continue }
            references.append(IncomingReference(from: head, field: field, suffix: suffix))
        }
        return references
    }

    private static func next(
        _ reader: inout StoredReader
    ) throws(StoredReader.Damage) -> (number: Int, field: String, suffix: String?) {
        (try reader.next(), try reader.next(), try reader.next())
    }

    func store(in bytes: inout StoredBytes) {
        bytes.add(number: UInt64(self.bytes.count))
        bytes.add(raw: self.bytes)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        bytes = try reader.raw(try reader.count())
    }
}

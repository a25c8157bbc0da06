import CandourPage
import CandourSyntax

extension LocalDate: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(year << 9 | month << 5 | day)) }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let number = try reader.number()
        guard number < 10_000 << 9,
            let date = LocalDate(
                year: Int(number >> 9), month: Int(number >> 5 & 15), day: Int(number & 31))
        else { throw StoredReader.Damage() }
        self = date
    }
}

extension LocalTime: Stored {
    func store(in bytes: inout StoredBytes) { bytes.add(number: UInt64(hour << 6 | minute)) }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let number = try reader.number()
        guard number < 24 << 6, let time = LocalTime(hour: Int(number >> 6), minute: Int(number & 63)) else {
            throw StoredReader.Damage()
        }
        self = time
    }
}

extension LocalDateTime: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(date)
        bytes.add(time)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(try reader.next(), try reader.next())
    }
}

extension PartialDate: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(precision.rawValue)
        bytes.add(first)
        bytes.add(last)
        bytes.add(description)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        guard let precision = Precision(rawValue: try reader.next()) else { throw StoredReader.Damage() }
        self.init(precision, try reader.next(), try reader.next(), try reader.next())
    }
}

extension Spanned: Stored where Value: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(value)
        bytes.add(span)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(try reader.next(), try reader.next())
    }
}

extension RecordKey: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(kind)
        bytes.add(id)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(kind: try reader.next(), id: try reader.next())
    }
}

extension Ledger: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(lines)
        bytes.add(notStated)
        bytes.add(accepted)
        bytes.add(turnedOff)
        bytes.add(known)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            lines: try reader.next(), notStated: try reader.next(), accepted: try reader.next(),
            turnedOff: try reader.next(), known: try reader.next())
    }
}

extension Ledger.Line: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(kind)
        for number in [published, scheduled, drafts, withProblems] { bytes.add(number) }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            kind: try reader.next(), published: try reader.next(), scheduled: try reader.next(),
            drafts: try reader.next(), withProblems: try reader.next())
    }
}

import CandourDiagnostics

extension Diagnostic: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(id.name)
        bytes.add(severity == .problem)
        bytes.add(headline)
        bytes.add(primary)
        bytes.add(related)
        bytes.add(reason)
        bytes.add(advice)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        guard let id = reader.ids[try reader.next()] else { throw StoredReader.Damage() }
        let severity = try reader.next(Bool.self) ? Severity.problem : .warning
        self = Diagnostic(
            id, headline: try reader.next(), primary: try reader.next(), related: try reader.next(),
            reason: try reader.next(), advice: try reader.next()
        ).weighing(severity)
    }
}

extension SourceSpan: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(file: file)
        bytes.add(start)
        bytes.add(end)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let file = try reader.file()
        let start = try reader.next(UInt32.self)
        self.init(file: file, start: Int(start), end: Int(try reader.next(UInt32.self)))
    }
}

extension Label: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(span)
        bytes.add(text)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(try reader.next(), try reader.next())
    }
}

extension Replacement: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(span)
        bytes.add(text)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(try reader.next(), with: try reader.next())
    }
}

extension Advice: Stored {
    func store(in bytes: inout StoredBytes) {
        switch self {
        case .fix(let action, let replacement):
            bytes.add(true)
            bytes.add(action)
            bytes.add(replacement)
        case .check(let question, let choices):
            bytes.add(false)
            bytes.add(question)
            bytes.add(choices)
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self =
            try reader.next(Bool.self)
            ? .fix(try reader.next(), try reader.next()) : .check(try reader.next(), try reader.next())
    }
}

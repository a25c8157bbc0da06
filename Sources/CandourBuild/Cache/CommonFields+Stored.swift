import CandourPage
import CandourRecords
import CandourSyntax

extension CommonFields: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(isDraft)
        bytes.add(published)
        bytes.add(withdrawn)
        bytes.add(publishedByMistake)
        bytes.add(supersededBy)
        bytes.add(formerly)
        bytes.add(updates)
        bytes.add(themes)
        bytes.add(attachments)
        bytes.add(approvedBy)
        bytes.add(approvedOn)
        bytes.add(source)
        bytes.add(notStated.keys.sorted())
        for (_, reason) in notStated.sorted(by: { $0.key < $1.key }) { bytes.add(reason) }
        bytes.add(accepted)
        bytes.add(contact)
        bytes.add(language)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init()
        isDraft = try reader.next()
        published = try reader.next()
        withdrawn = try reader.next()
        publishedByMistake = try reader.next()
        supersededBy = try reader.next()
        formerly = try reader.next()
        updates = try reader.next()
        themes = try reader.next()
        attachments = try reader.next()
        approvedBy = try reader.next()
        approvedOn = try reader.next()
        source = try reader.next()
        for field in try reader.next([String].self) { notStated[field] = try reader.next() }
        accepted = try reader.next()
        contact = try reader.next()
        language = try reader.next()
    }
}

extension CommonFields.Withdrawal: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(date)
        bytes.add(reason)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(date: try reader.next(), reason: try reader.next())
    }
}

extension CommonFields.Update: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(date)
        bytes.add(note)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(date: try reader.next(), note: try reader.next())
    }
}

extension CommonFields.Attachment: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(file)
        bytes.add(title)
        bytes.add(isOriginal)
        bytes.add(pages)
        bytes.add(isAccessible)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            file: try reader.next(), title: try reader.next(), isOriginal: try reader.next(),
            pages: try reader.next(), isAccessible: try reader.next())
    }
}

extension CommonFields.Acceptance: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(problem)
        bytes.add(reason)
        bytes.add(by)
        bytes.add(until)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            problem: try reader.next(), reason: try reader.next(), by: try reader.next(),
            until: try reader.next())
    }
}

extension AnyReference: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(written)
        bytes.add(kinds)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(try reader.next(), kinds: try reader.next())
    }
}

extension SourceNote: Stored {
    func store(in bytes: inout StoredBytes) {
        switch self {
        case .words(let words):
            bytes.add(true)
            bytes.add(words)
        case .record(let reference):
            bytes.add(false)
            bytes.add(reference)
        }
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self = try reader.next(Bool.self) ? .words(try reader.next()) : .record(try reader.next())
    }
}

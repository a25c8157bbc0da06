import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension KeptRecord {
    /// Writes it. The files that its spans lie in are told by `bytes.files`: their numbers differ from run to run.
    func store(in bytes: inout StoredBytes) {
        bytes.add(head.address.path)
        head.common.store(in: &bytes)
        bytes.add(head.title)
        bytes.add(head.sortName)
        bytes.add(head.summary)
        bytes.add(head.date)
        bytes.add(head.publication)
        bytes.add(head.names)
        bytes.add(head.parts.values.sorted { $0.suffix < $1.suffix })
        bytes.add(head.topics)
        bytes.add(head.abbreviations)
        bytes.add(head.derivedTitle)
        bytes.add(head.span)
        bytes.add(head.notStated)
        bytes.add(references)
        bytes.add(mentionedFiles)
    }

    /// Writes where its title and parts stand, and what its texts explain, after all else: a head that has only moved
    /// is the same to what refers to it.
    func storePlaces(in bytes: inout StoredBytes) {
        bytes.add(head.titleSpan)
        bytes.add(head.parts.values.sorted { $0.suffix < $1.suffix }.map(\.span))
        bytes.add(expansions)
    }

    /// Reads the record `key` back, beside which `files` lie.
    init(
        _ key: RecordKey, files: [String: RecordFile], from reader: inout StoredReader
    ) throws(StoredReader.Damage) {
        let address = PageAddress(try reader.next())
        let common = try CommonFields(from: &reader)
        let title = try reader.next(String.self)
        let sortName = try reader.next(String?.self)
        let summary = try reader.next(String?.self)
        let date = try reader.next(PartialDate?.self)
        let publication = try reader.next(PartialDate?.self)
        let names = try reader.next([String].self)
        let parts = try reader.next([RecordPart].self)
        let topics = try reader.next([RecordTopic].self)
        let abbreviations = try reader.next([RecordAbbreviation].self)
        let derivedTitle = try reader.next(DerivedTitle?.self)
        let span = try reader.next(SourceSpan.self)
        let notStated = try reader.next([NotStatedField].self)
        references = try reader.next()
        mentionedFiles = try reader.next()
        let titleSpan = try reader.next(SourceSpan?.self)
        let places = try reader.next([SourceSpan?].self)
        expansions = try reader.next()
        guard places.count == parts.count else { throw StoredReader.Damage() }
        head = RecordHead(
            key: key, address: address, common: common, title: title, summary: summary, date: date,
            publication: publication, names: names,
            parts: Dictionary(zip(parts, places).map { ($0.suffix, $0.written(at: $1)) }) { first, _ in first
            },
            span: span, files: files, notStated: notStated, isComplete: true, topics: topics,
            abbreviations: abbreviations, derivedTitle: derivedTitle, sortName: sortName,
            titleSpan: titleSpan)
    }
}

extension RecordPart: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(suffix)
        bytes.add(title)
        bytes.add(page)
        bytes.add(fragment)
        bytes.add(publicFrom)
        bytes.add(figure)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            suffix: try reader.next(), title: try reader.next(), page: try reader.next(),
            fragment: try reader.next(), publicFrom: try reader.next(), figure: try reader.next())
    }
}

extension RecordFigure: Stored {
    func store(in bytes: inout StoredBytes) {
        for number in [numerator, denominator] {
            bytes.add(number.mantissa)
            bytes.add(number.scale)
        }
        bytes.add(approximation.rawValue)
        bytes.add(unit.rawValue)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let numerator = ExactDecimal(try reader.next(), scale: try reader.next())
        let denominator = ExactDecimal(try reader.next(), scale: try reader.next())
        guard let approximation = Approximation(rawValue: try reader.next()),
            let unit = Unit(rawValue: try reader.next())
        else { throw StoredReader.Damage() }
        self.init(numerator: numerator, denominator: denominator, approximation: approximation, unit: unit)
    }
}

extension RecordTopic: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(key)
        bytes.add(title)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(key: try reader.next(), title: try reader.next())
    }
}

extension RecordAbbreviation: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(short)
        bytes.add(long)
        bytes.add(also)
        bytes.add(span)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(
            short: try reader.next(), long: try reader.next(), also: try reader.next(),
            span: try reader.next())
    }
}

extension WrittenExpansion: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(acronym)
        bytes.add(words)
        bytes.add(span)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(acronym: try reader.next(), words: try reader.next(), span: try reader.next())
    }
}

extension DerivedTitle: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(owner)
        bytes.add(otherwise)
        bytes.add(suffix)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(owner: try reader.next(), otherwise: try reader.next(), suffix: try reader.next())
    }
}

extension NotStatedField: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(field)
        bytes.add(reason)
        bytes.add(span)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        self.init(field: try reader.next(), reason: try reader.next(), span: try reader.next())
    }
}

/// Without its place: what is kept is only looked up, and nothing is wrong with it.
extension NotedReference: Stored {
    func store(in bytes: inout StoredBytes) {
        bytes.add(kinds)
        bytes.add(written.value)
        bytes.add(field)
    }

    init(from reader: inout StoredReader) throws(StoredReader.Damage) {
        let nowhere = SourceSpan(file: 0, start: 0, end: 0)
        self.init(
            kinds: try reader.next(), written: Spanned(try reader.next(), nowhere), field: try reader.next())
    }
}

package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// Reads one record over all of its files. A kind's `decode` asks it for fields, bodies, parts and rows, and tells
/// it what the record is called and which parts of it have addresses.
package struct RecordReader {
    /// The record's id.
    package let id: String
    /// The fields of the main file.
    package var fields: FieldReader
    /// What every record has.
    package let common: CommonFields
    /// The names of all kinds, for fields such as `source:` that may name a record of any.
    package let kinds: [String]
    /// Where everything found goes.
    package let log: ReadingLog

    /// What the record is called where it is linked. `readTitle` sets it.
    package var title: String?
    /// Where that is written. `readTitle` sets it.
    package var titleSpan: SourceSpan?
    /// What sorts the record in lists by title, where that is not the title itself: a surname.
    package var sortName: String?
    /// How the title is made where the record has none of its own; see `deriveTitle`.
    package internal(set) var derivedTitle: DerivedTitle?
    /// One sentence. `readSummary` sets it.
    package var summary: String?
    /// The date that sorts the record.
    package var date: PartialDate?
    /// From when it is public where it has no `published`, if that follows from another date.
    package var publication: PartialDate?
    /// Other names by which references may name it.
    package var names: [String] = []
    /// The parts that have addresses, by suffix.
    package private(set) var recordParts: [String: RecordPart] = [:]
    /// The topics that readers can follow, in the order added.
    package private(set) var topics: [RecordTopic] = []

    /// The abbreviations that the record explains for the whole site.
    package private(set) var abbreviations: [RecordAbbreviation] = []

    let declaration: KindDeclaration
    let catalog: SourceCatalog
    let source: RecordSource
    let mainBody: Range<Int>?
    let isDescribing: Bool
    var extraFiles: [FileDescription] = []

    /// Reads the record that lies in `source`; nothing when its main file cannot be read at all, which is reported
    /// to `log`. `kinds` are the names of all kinds.
    package init?(
        _ source: RecordSource, of declaration: KindDeclaration, kinds: [String], catalog: SourceCatalog,
        log: ReadingLog
    ) {
        self.source = source
        self.kinds = kinds
        self.declaration = declaration
        self.catalog = catalog
        self.log = log
        id = source.id
        isDescribing = false
        if let entry = source.listEntry {
            mainBody = nil
            log.brokenLines = source.brokenLines
            fields = FieldReader(entry, subject: "this \(declaration.singular)", log: log)
            if declaration.layout == .fileOrList {
                _ = fields.required("id", .id, "The id, which is the last part of the address.")
            }
        } else {
            let parsed = ParsedFile(
                catalog.files[Int(source.file)].inMemory, number: source.file,
                isMarkdown: declaration.layout.mainIsMarkdown, log: log)
            guard let parsed else { return nil }
            mainBody = parsed.body
            fields = FieldReader(parsed.node, subject: "this \(declaration.singular)", log: log)
            fields.surroundings = parsed.body == nil ? .nothing : .text
        }
        common = CommonFields(reading: &fields, kinds: kinds)
        fields.keepsValues = true
    }

    /// A reader that only describes.
    package init(describing declaration: KindDeclaration) {
        id = ""
        kinds = []
        self.declaration = declaration
        catalog = SourceCatalog()
        source = RecordSource(id: "", file: 0)
        log = ReadingLog()
        mainBody = nil
        isDescribing = true
        fields = FieldReader(describing: "this \(declaration.singular)")
        if declaration.layout == .fileOrList {
            _ = fields.required("id", .id, "The id, which is the last part of the address; in lists alone.")
        }
        common = CommonFields(reading: &fields, kinds: [])
    }

    /// Reads the title, which the record must have.
    package mutating func readTitle(_ help: String) -> Spanned<String>? {
        let read = fields.required("title", .text, help)
        title = read?.value
        titleSpan = read?.span
        return read
    }

    /// Reads the summary, which the record may have.
    @discardableResult
    package mutating func readSummary(_ help: String) -> Spanned<String>? {
        let read = fields.optional("summary", .text, help)
        summary = read?.value
        return read
    }

    /// Says that a part of the record has an address.
    package mutating func addPart(_ part: RecordPart) { recordParts[part.suffix] = part }

    /// Says that readers can follow a part of the record as a topic.
    package mutating func addTopic(_ topic: RecordTopic) { topics.append(topic) }

    /// Says that the record explains an abbreviation for the whole site.
    package mutating func addAbbreviation(_ abbreviation: RecordAbbreviation) {
        abbreviations.append(abbreviation)
    }

    /// Says that every heading and numbered place of a body has an address: `#id`, below the page `page`, with
    /// `idPrefix` before the id on the page.
    package mutating func addParts(of prose: Prose, page: String = "", idPrefix: String = "") {
        let before = page.isEmpty ? "" : "/" + page.dropLast()
        for heading in prose.headings {
            addPart(
                RecordPart(
                    suffix: before + "#" + heading.id, title: heading.text, page: page,
                    fragment: idPrefix + heading.id))
        }
        for anchor in prose.anchors {
            addPart(
                RecordPart(
                    suffix: before + "#" + anchor.id, title: "paragraph \(anchor.id)", page: page,
                    fragment: idPrefix + anchor.id))
        }
    }

    /// The Markdown below the fields of the main file; with `numbering`, numbered paragraphs and points have
    /// addresses.
    package mutating func body(numbering: Bool = false) -> Prose {
        guard let mainBody, !isDescribing else { return Prose() }
        return read(body: mainBody, file: source.file, numbering: numbering)
    }

    /// The main file as it was written, for checks of what somebody wrote wherever in it that stands.
    package var written: (file: UInt32, bytes: [UInt8]) {
        (source.file, isDescribing ? [] : catalog.files[Int(source.file)].bytes)
    }

    /// The body of the main file as it was written, by its place in the file.
    package var writtenBody: ArraySlice<UInt8> { mainBody.map { written.bytes[$0] } ?? [] }

    func read(body: Range<Int>, file: UInt32, numbering: Bool) -> Prose {
        let text = catalog.files[Int(file)].inMemory
        let (prose, diagnostics) = MarkdownReader.read(
            text, number: file, body: body, numbering: numbering)
        log.diagnostics += diagnostics
        log.bodies.append(prose)
        log.expansions += ExpansionInText.find(in: text.bytes, body, file: file)
        return prose
    }

    /// The fields of all files that make up a record, main file first.
    package var fileDescriptions: [FileDescription] {
        [FileDescription(name: mainFileName, help: declaration.introduction, fields: fields.descriptions)]
            + extraFiles
    }

    private var mainFileName: String {
        switch declaration.layout {
        case .file(let suffix): "ID" + suffix
        case .folder(_, let main, _): main
        case .fileOrList: "ID.md, or a list in a .yml file"
        case .oneList: declaration.name + ".yml"
        case .tree: "NAME.md"
        }
    }
}

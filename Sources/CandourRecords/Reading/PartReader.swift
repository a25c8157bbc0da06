package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// Reads one further file of a record: a paper, the minutes, a theme.
package struct PartReader {
    /// Its part of the address: `forward-plan` for `09-forward-plan.md`; the name without its ending otherwise.
    package let slug: String
    /// The file itself, for messages about it as a whole.
    package let span: SourceSpan
    /// Its fields.
    package var fields: FieldReader

    private let bodyRange: Range<Int>?
    private let owner: RecordReader

    init?(_ part: RecordSource.Part, slug: String, subject: String, owner: RecordReader) {
        let file = owner.catalog.files[Int(part.file)].inMemory
        guard
            let parsed = ParsedFile(
                file, number: part.file, isMarkdown: part.name.hasSuffix(".md"), log: owner.log)
        else { return nil }
        self.slug = slug
        self.owner = owner
        bodyRange = parsed.body
        span = SourceSpan(file: part.file, start: 0, end: 0)
        fields = FieldReader(parsed.node, subject: subject, log: owner.log)
        fields.surroundings = parsed.body == nil ? .nothing : .text
        fields.reasons = PartReader.reasons(&fields)
    }

    init(describing subject: String, owner: RecordReader) {
        slug = ""
        self.owner = owner
        bodyRange = nil
        span = SourceSpan(file: 0, start: 0, end: 0)
        fields = FieldReader(describing: subject)
        fields.reasons = PartReader.reasons(&fields)
    }

    /// The Markdown below its fields.
    package mutating func body(numbering: Bool = false) -> Prose {
        guard let bodyRange else { return Prose() }
        return owner.read(body: bodyRange, file: span.file, numbering: numbering)
    }

    /// The body as it was written, by its place in the file, for checks of what somebody wrote in it.
    package var written: ArraySlice<UInt8> {
        bodyRange.map { owner.catalog.files[Int(span.file)].bytes[$0] } ?? []
    }

    private static func reasons(_ fields: inout FieldReader) -> [String: Spanned<String>] {
        let reasons = fields.record(
            "not_stated", "the map of what is not stated", "Why fields are not stated."
        ) { inner in
            inner.reasonsByField("The reason, in one sentence that readers see.")
        }
        return reasons ?? [:]
    }
}

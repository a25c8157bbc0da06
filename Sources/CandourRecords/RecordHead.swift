package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// What is known of any record without knowing its kind: enough to link to it, list it and decide whether it is
/// public.
///
/// An immutable class, because heads are handed around by the thousand and a copy must cost no more than a count.
package final class RecordHead: Sendable {
    /// Its name.
    package let key: RecordKey
    /// Where its page stands.
    package let address: PageAddress
    /// What every record has.
    package let common: CommonFields
    /// What the record is called where it is linked.
    package let title: String
    /// What sorts it among others where that is not the title: a surname.
    package let sortName: String?
    /// Where the title is written; nothing where it is made from that of another record.
    package let titleSpan: SourceSpan?
    /// One sentence.
    package let summary: String?
    /// The date that sorts it.
    package let date: PartialDate?
    /// The last day of `date`, counted from 1 January 1970: what records are sorted by.
    package let day: Int?
    /// From when it is public, where it has no `published`; nothing where it always was.
    package let publication: PartialDate?
    /// Other names that references may use for it.
    package let names: [String]
    /// Its parts, by suffix.
    package let parts: [String: RecordPart]
    /// The topics that readers can follow.
    package let topics: [RecordTopic]
    /// The abbreviations that it explains for the whole site.
    package let abbreviations: [RecordAbbreviation]
    /// How its title is made, while it waits for that of another record.
    package let derivedTitle: DerivedTitle?
    /// Where the record begins; for messages about the record as a whole.
    package let span: SourceSpan
    /// The files in its folder or beside it that are not records: name to file.
    package let files: [String: RecordFile]
    /// Everything that it says is not stated.
    package let notStated: [NotStatedField]
    /// Whether it was read without a problem; parts of one that was not may be missing here.
    package let isComplete: Bool

    /// A head.
    package init(
        key: RecordKey, address: PageAddress, common: CommonFields, title: String, summary: String?,
        date: PartialDate?, publication: PartialDate?, names: [String], parts: [String: RecordPart],
        span: SourceSpan, files: [String: RecordFile], notStated: [NotStatedField],
        isComplete: Bool, topics: [RecordTopic] = [], abbreviations: [RecordAbbreviation] = [],
        derivedTitle: DerivedTitle? = nil, sortName: String? = nil, titleSpan: SourceSpan? = nil
    ) {
        self.key = key
        self.address = address
        self.common = common
        self.title = title
        self.summary = summary
        self.date = date
        day = date?.last.daysSince1970
        self.publication = publication
        self.names = names
        self.parts = parts
        self.span = span
        self.files = files
        self.notStated = notStated
        self.isComplete = isComplete
        self.topics = topics
        self.abbreviations = abbreviations
        self.derivedTitle = derivedTitle
        self.sortName = sortName
        self.titleSpan = titleSpan
    }

    /// The day from which it is public: `published`, else its own date; a partial date counts from its last day.
    package var publicFrom: LocalDateTime? {
        common.published?.value ?? publication.map { LocalDateTime($0.last) }
    }

    /// Whether it was published in error: nothing of it is shown, and a page says why.
    package var isRemoved: Bool { common.publishedByMistake != nil }
}

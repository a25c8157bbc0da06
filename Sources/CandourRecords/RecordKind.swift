package import CandourDiagnostics
package import CandourPage
package import CandourSyntax

/// A kind of record: decisions, meetings, grants. A kind is a caseless enum with static members in a folder of its
/// own; the engine and the theme name none. Eleven requirements, seven of them with defaults.
package protocol RecordKind: Sendable {
    /// What one record holds beyond what every record has.
    associatedtype Record: Sendable

    /// Its name, words, layout, messages and example.
    static var declaration: KindDeclaration { get }

    /// Reads a record; nothing when what is missing makes the record unusable (which has been reported).
    static func decode(_ reader: inout RecordReader) -> Record?

    /// Checks that need other records or several fields.
    static func validate(_ entry: Entry<Self>, in store: RecordStore, into diagnostics: inout [Diagnostic])

    /// How the record stands in lists.
    static func card(for entry: Entry<Self>, in site: PublicSite) -> Card

    /// The record's pages: its own first, then those of its parts.
    static func pages(for entry: Entry<Self>, in site: PublicSite) -> [RecordPage]

    /// The picture of the record's figures, for its own page and for the texts that name it.
    static func chart(for entry: Entry<Self>, in site: PublicSite) -> Chart?

    /// What the kind shows on the home page.
    static func homeSections(in site: PublicSite) -> [HomeSection]

    /// The pages that gather parts of many records.
    static func overviews(in site: PublicSite) -> [Overview]

    /// Links to overviews that readers can browse by; records need not be read for that.
    static func browsing(in site: PublicSite) -> [Link]

    /// What calendars have of a record.
    static func calendarEvents(for entry: Entry<Self>, in site: PublicSite) -> [CalendarEvent]

    /// The records in forms that standards set.
    static func exports(in site: PublicSite) -> [DataExport]

    /// Who held the office that the site is of, and when.
    static func terms(in site: PublicSite) -> [OfficeTerm]
}

extension RecordKind {
    package static func validate(
        _ entry: Entry<Self>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {}

    package static func chart(for entry: Entry<Self>, in site: PublicSite) -> Chart? { nil }

    package static func homeSections(in site: PublicSite) -> [HomeSection] { [] }

    package static func overviews(in site: PublicSite) -> [Overview] { [] }

    package static func browsing(in site: PublicSite) -> [Link] { [] }

    package static func calendarEvents(for entry: Entry<Self>, in site: PublicSite) -> [CalendarEvent] { [] }

    package static func exports(in site: PublicSite) -> [DataExport] { [] }

    package static func terms(in site: PublicSite) -> [OfficeTerm] { [] }

    /// Every field of the kind, from running `decode` without a file.
    package static func describe() -> [FieldDescription] {
        var reader = RecordReader(describing: declaration)
        _ = decode(&reader)
        return reader.fileDescriptions.flatMap(\.fields)
    }

    /// The fields of the kind’s own that are columns of its data files: those of the main file whose value is one cell.
    /// What every record has, title and summary among it, stands in columns of its own.
    package static var dataFields: [FieldDescription] {
        let known = CommonFields.names.union(["id", "title", "summary"])
        return describeFiles().first?.fields.filter { $0.data != nil && !known.contains($0.name) } ?? []
    }

    /// The fields of each of the kind's files, from running `decode` without a file.
    package static func describeFiles() -> [FileDescription] {
        var reader = RecordReader(describing: declaration)
        _ = decode(&reader)
        return reader.fileDescriptions
    }
}

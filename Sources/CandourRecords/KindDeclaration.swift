package import CandourDiagnostics

/// What names a kind registers for the texts of all records.
package enum RegisteredName: Sendable {
    case bodies, people
}

/// What the engine must know of a kind without knowing the kind.
package struct KindDeclaration: Sendable {
    /// The folder in `content/` and first part of the address: `decisions`.
    package let name: String
    /// One record, in words: `decision`.
    package let singular: String
    /// Several, as a heading: `Decisions`.
    package let title: String
    /// One sentence that opens the list of all records.
    package let introduction: String
    /// How the files of a record lie.
    package let layout: RecordLayout
    /// How lists are sorted and split.
    package let listing: RecordListing
    /// Whether its records appear in feeds.
    package let hasFeed: Bool
    /// Whether its records have dates for calendars.
    package let hasCalendar: Bool
    /// Whether the main navigation names it.
    package let isInNavigation: Bool
    /// What the names of its records are, where texts must write them as the records do.
    package let registers: RegisteredName?
    /// Whether its records say on which pages of a printed document their parts stand: its own checks then look at what
    /// texts say of pages.
    package let hasPageNumbers: Bool
    /// The messages of its own checks.
    package let diagnostics: [DiagnosticID]
    /// A complete, correct record: path below `content/` and text. All examples together form one small site.
    package let example: [ExampleFile]
    /// How a new record is begun.
    package let start: RecordStart

    /// A kind called `name`.
    package init(
        name: String, singular: String, title: String, introduction: String, layout: RecordLayout,
        listing: RecordListing = .byDate, hasFeed: Bool, hasCalendar: Bool = false,
        isInNavigation: Bool,
        registers: RegisteredName? = nil, hasPageNumbers: Bool = false, diagnostics: [DiagnosticID],
        example: [ExampleFile], start: RecordStart = RecordStart()
    ) {
        self.name = name
        self.singular = singular
        self.title = title
        self.introduction = introduction
        self.layout = layout
        self.listing = listing
        self.hasFeed = hasFeed
        self.hasCalendar = hasCalendar
        self.isInNavigation = isInNavigation
        self.registers = registers
        self.hasPageNumbers = hasPageNumbers
        self.diagnostics = diagnostics
        self.example = example
        self.start = start
    }
}

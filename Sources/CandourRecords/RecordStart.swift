/// How a new record of a kind is begun: what `candour new` and `candour import` must know of it besides its fields.
package struct RecordStart: Sendable {
    /// A piece of the id of a new record.
    package enum NamePart: Sendable {
        /// The words of a field: `precept-for-2022-23` of a title.
        case words(of: String)
        /// The day in a field: `2022-03-23`.
        case day(of: String)
        /// The id of a record of another kind, in whose folder the new one lies.
        case folder(of: String)
    }

    /// What the id is made of; the first fields that are there.
    package let name: [NamePart]
    /// The field that holds the office’s number, which goes up from record to record.
    package let number: String?
    /// The field that holds the day of the record’s beginning: today, unless something else is said.
    package let day: String?
    /// The headings that the text of a record has.
    package let headings: [String]
    /// How a table becomes records; nothing where it cannot.
    package let table: ImportedTable?

    /// A record that is named after its title, unless something else is said.
    package init(
        name: [NamePart] = [.words(of: "title")], number: String? = nil, day: String? = nil,
        headings: [String] = [], table: ImportedTable? = nil
    ) {
        self.name = name
        self.number = number
        self.day = day
        self.headings = headings
        self.table = table
    }
}

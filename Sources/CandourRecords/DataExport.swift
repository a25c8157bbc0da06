package import CandourPage

/// Records in a form that a standard sets, as `data/NAME.json` and `data/NAME.csv`. Both come from the same values.
package struct DataExport: Sendable {
    /// A record that cannot be in it.
    package struct Exclusion: Sendable {
        /// The record.
        package let link: Link
        /// Why, in a plain sentence that begins in the middle: `it is not stated when the award was made.`
        package let reason: String

        /// That a record is left out.
        package init(_ link: Link, because reason: String) {
            self.link = link
            self.reason = reason
        }
    }

    /// The name of its files: `grants-360giving`.
    package let name: String
    /// What it is called.
    package let title: String
    /// What it holds, in one sentence.
    package let description: String
    /// The records as a table, under the headings that the standard sets.
    package let table: DataTable
    /// The records as the standard wants its JSON.
    package let document: JSONValue
    /// The records that cannot be in it.
    package let excluded: [Exclusion]
    /// What the standard’s own checks of quality say.
    package let quality: DataTable?
    /// The day on which something in it last changed, as far as records say.
    package let updated: LocalDate?

    /// An export.
    package init(
        name: String, title: String, description: String, table: DataTable, document: JSONValue,
        excluded: [Exclusion], quality: DataTable?, updated: LocalDate?
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.table = table
        self.document = document
        self.excluded = excluded
        self.quality = quality
        self.updated = updated
    }
}

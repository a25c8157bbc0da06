/// How the rows of a spreadsheet become records of a kind.
package enum ImportedTable: Sendable {
    /// Each row is a record. A column may hold words that stand in the text of the record, under a heading.
    case records(texts: [Text])
    /// The rows are the table of one record: `awards` of a fund, in `awards.csv`.
    case part(String)
    /// The rows are the list in a field of one new record: `rows` of statistics.
    case list(field: String)

    /// A column whose cells go into the text of a record.
    package struct Text: Sendable {
        /// What the column is called, as a field would be: `question`.
        package let column: String
        /// The heading in the record: `Question 1`.
        package let heading: String

        /// The column `column`, under `heading`.
        package init(_ column: String, under heading: String) {
            self.column = column
            self.heading = heading
        }
    }
}

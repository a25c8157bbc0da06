/// What somebody said of a table that is taken over.
package struct ImportChoices: Sendable {
    /// The field for a heading; an empty one for a column that is not needed.
    package let map: [String: String]
    /// Values for the fields of every record whose row has none, in the order given.
    package let values: [(field: String, text: String)]
    /// The record that the table belongs to, or becomes.
    package let id: String?
    /// The record in whose folder each row’s record lies: the body of meetings.
    package let folder: String?
    /// The names in the folder of the record that the table belongs to.
    package let names: [String]

    /// Choices.
    package init(
        map: [String: String], values: [(field: String, text: String)], id: String?, folder: String?,
        names: [String]
    ) {
        self.map = map
        self.values = values
        self.id = id
        self.folder = folder
        self.names = names
    }
}

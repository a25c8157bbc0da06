/// What stands around the fields of a record in their file: it decides what can be said of a name that is no field.
package enum FieldSurroundings: Sendable, Hashable {
    /// Other fields or records: these are the fields of a part, or of an entry in a list.
    case otherFields
    /// Nothing: they are the whole of a file.
    case nothing
    /// Markdown, below them.
    case text
}

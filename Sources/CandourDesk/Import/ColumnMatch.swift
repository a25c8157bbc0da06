package import CandourSyntax

/// Which field a column of a spreadsheet is for.
package struct ColumnMatch: Sendable, Hashable {
    /// How that was found out.
    package enum Way: Sendable, Hashable {
        /// Somebody said so.
        case chosen
        /// The heading is the name of the field.
        case same
        /// It is another name for it, or has the same words.
        case otherName
        /// It is nearly the name, or has it in it.
        case near
        /// The heading is itself a value, such as a period.
        case key
        /// Nothing fits, or somebody said that the column is not needed.
        case none
    }

    /// The heading, as it stands in the file.
    package let heading: Spanned<String>
    /// The field; nothing where the column is left out, or no field fits.
    package let field: String?
    /// How it was found.
    package let way: Way
    /// Fields that might be meant where none fits.
    package let suggestions: [String]
}

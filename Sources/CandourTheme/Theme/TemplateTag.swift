/// A tag of a template: `{{name}}`, `{{{name}}}`, `{{#name}}`, `{{/name}}`, `{{> name}}`.
struct TemplateTag {
    /// What it does.
    enum Kind {
        /// Shows a value.
        case value
        /// Opens what is shown when the answer is yes.
        case section
        /// Opens what is shown when the answer is no.
        case inverted
        /// Closes either.
        case end
        /// Puts another template in its place.
        case partial
        /// Is not shown.
        case comment
        /// Something else that Mustache knows and a theme does not need.
        case other
        /// Has no end.
        case unclosed
    }

    /// What it does.
    let kind: Kind
    /// The name in it.
    let name: String
    /// The bytes of the name, or of the whole tag where there is none.
    let range: Range<Int>
}

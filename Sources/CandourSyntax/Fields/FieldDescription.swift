package import CandourPage

/// What one field is for, gathered by running a kind's `decode` without a file. Tests hold the
/// examples and the docs against it.
package struct FieldDescription: Sendable, Hashable {
    /// Whether a record must have it.
    package enum Need: String, Sendable, Hashable {
        /// It must be there.
        case required
        /// It must be there, but may be `not stated`.
        case requiredOrNotStated = "required, or “not stated”"
        /// It may be left out.
        case optional
    }

    /// The name in the file.
    package let name: String
    /// What sort of value it takes: `a date`.
    package let type: String
    /// How a value is written, with an example.
    package let hint: String
    /// What it means, in one plain sentence.
    package let help: String
    /// Whether it must be there.
    package let need: Need
    /// The words it may have, where it is a choice.
    package let choices: [String]
    /// What a value looks like in the file.
    package let form: ValueForm
    /// What its column in data files holds; nothing where its value is not one cell.
    package let data: DataType?
    /// Whether it holds a list.
    package let isList: Bool
    /// The fields inside it, where it holds records.
    package let fields: [FieldDescription]

    /// What to write for a value, with an example: `a date, such as 2022-02-02`.
    package var value: String { hint.isEmpty ? type : "\(type), \(hint)" }

    /// A field.
    package init(
        name: String, type: String, hint: String, help: String, need: Need, choices: [String] = [],
        form: ValueForm = .anything, data: DataType? = nil, isList: Bool = false,
        fields: [FieldDescription] = []
    ) {
        self.name = name
        self.type = type
        self.hint = hint
        self.help = help
        self.need = need
        self.choices = choices
        self.form = form
        self.data = data
        self.isList = isList
        self.fields = fields
    }
}

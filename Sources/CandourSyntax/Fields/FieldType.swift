import CandourDiagnostics

/// How the text of a field becomes a value. A new type of field is one more static member in a file of its own.
package struct FieldType<Value: Sendable>: Sendable {
    /// What it is, with its article: `a date`.
    package var name: String { FieldType.name(givenName, choices) }
    /// How it is written, with an example: `such as 2 February 2022 or 2022-02-02`.
    package let hint: String
    /// The words it may have, where it is a choice.
    package let choices: [String]
    /// What a value looks like in the file, for editors and forms.
    package let form: ValueForm
    /// Reads a value; reports to the context and gives nothing when it cannot.
    package let read: @Sendable (YAMLNode, inout FieldContext) -> Value?
    /// How data files have a value, where one is a single cell.
    package let data: DataForm<Value>?
    /// The name, unless its choices are its name: those are put into words only when somebody is told.
    private let givenName: String?

    /// A type of field; without a name, it is one of its choices.
    package init(
        _ name: String?, hint: String, choices: [String] = [], form: ValueForm = .anything,
        data: DataForm<Value>? = nil,
        read: @escaping @Sendable (YAMLNode, inout FieldContext) -> Value?
    ) {
        givenName = name
        self.hint = hint
        self.choices = choices
        self.form = form
        self.data = data
        self.read = read
    }

    /// A type read from the text of a single value.
    package init(
        _ name: String?, hint: String, choices: [String] = [], form: ValueForm = .words,
        data: DataForm<Value>? = nil,
        text read: @escaping @Sendable (String, YAMLNode, inout FieldContext) -> Value?
    ) {
        self.init(name, hint: hint, choices: choices, form: form, data: data) { node, context in
            guard let text = context.text(of: node, type: FieldType.name(name, choices)) else { return nil }
            return read(text, node, &context)
        }
    }

    private static func name(_ given: String?, _ choices: [String]) -> String {
        given ?? "one of \(choices.joined(with: "or"))"
    }
}

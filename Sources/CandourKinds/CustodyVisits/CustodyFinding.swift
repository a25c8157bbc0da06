import CandourSyntax

/// Something that visitors raised, with what is done about it.
struct CustodyFinding: Sendable {
    /// What they found.
    let text: String
    /// What was done or is done about it.
    let action: Stated<String>?

    /// Reads one finding.
    init?(reading fields: inout FieldReader) {
        let text = fields.required("text", .text, "What visitors found.")
        let action = fields.optionalStated("action", .text, "What is done about it.")
        guard let text else { return nil }
        self.text = text.value
        self.action = action
    }
}

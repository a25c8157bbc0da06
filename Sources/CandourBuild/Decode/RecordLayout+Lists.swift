import CandourDiagnostics
import CandourRecords
import CandourSyntax

extension RecordLayout {
    /// The id of an entry of a list; nothing where it has none, or one that cannot be used.
    func id(of entry: YAMLNode) -> String? {
        guard let name = name(of: entry)?.value else { return nil }
        let id = isOneList ? Identifier.proposal(for: name) : name
        return Identifier.isValid(id) ? id : nil
    }

    /// What an entry of a list is named after.
    func name(of entry: YAMLNode) -> Spanned<String>? {
        if case .oneList(let fields) = self { return fields.lazy.compactMap(entry.text).first }
        return entry.text(of: "id")
    }
}

extension YAMLNode {
    /// The text of a field, where it is one.
    func text(of name: String) -> Spanned<String>? {
        guard case .map(let entries) = value,
            let field = entries.first(where: { $0.key.value == name })?.value,
            case .scalar(let text, _) = field.value
        else { return nil }
        return Spanned(text.trimmingSpaces(), field.span)
    }
}

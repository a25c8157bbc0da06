import CandourDiagnostics

extension FieldReader {
    enum StatedNode {
        case missing
        case notStated(String?)
        case given(YAMLNode)
    }

    /// Finds a field, its `not stated`, or its reason in `not_stated:`.
    mutating func statedNode(_ name: String, isRequired: Bool) -> StatedNode {
        guard let node = node(name) else {
            if let reason = reasons[name] {
                log.notStated.append(NotStatedField(field: name, reason: reason.value, span: reason.span))
                return .notStated(reason.value)
            }
            if !isDescribing, isRequired { missing.append(name) }
            return .missing
        }
        guard let span = notStatedSpan(node) else { return .given(node) }
        log.notStated.append(NotStatedField(field: name, reason: reasons[name]?.value, span: span))
        return .notStated(reasons[name]?.value)
    }

    /// Where a value says `not stated`, in any capitals and with spaces, a hyphen or an underscore.
    func notStatedSpan(_ node: YAMLNode) -> SourceSpan? {
        guard case .scalar(let text, _) = node.value, text.utf8.count <= 14 else { return nil }
        let folded = text.lowercased().trimmingSpaces()
        return ["not stated", "not-stated", "not_stated"].contains(folded) ? node.span : nil
    }
}

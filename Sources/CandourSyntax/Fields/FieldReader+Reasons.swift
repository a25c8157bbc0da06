extension FieldReader {
    /// Every field of a map of free names, as text: the reasons of `not_stated:`.
    package mutating func reasonsByField(_ help: String) -> [String: Spanned<String>] {
        var result: [String: Spanned<String>] = [:]
        for (key, value) in entries(keyedBy: .text, of: .text, help) { result[key.value] = value }
        return result
    }
}

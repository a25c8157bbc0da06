import CandourSyntax

extension [String: Spanned<String>] {
    /// The reasons of a map by path that belong below a field, by what follows it: those of `reviews.upheld` and so
    /// on, for `reviews`.
    func below(_ field: String) -> [String: Spanned<String>] {
        var below: [String: Spanned<String>] = [:]
        for (path, reason) in self where path.hasPrefix(field + ".") {
            below[String(path.dropFirst(field.utf8.count + 1))] = reason
        }
        return below
    }
}

extension YAMLCheck {
    /// What the value on a line is called in a sentence: `the title`, `this item`, `the value of logged`.
    func subject(_ line: YAMLLine) -> String {
        guard let key = line.key else { return line.hyphens == nil ? "this text" : "this item" }
        guard lines.nameEnd(from: key.lowerBound, line.end) == key.upperBound else { return "this value" }
        let words = text(key).split(separator: "_")
        let isNoun = words.last.map { YAMLCheck.nouns.contains($0) } ?? false
        return isNoun ? "the " + words.joined(separator: " ") : "the value of " + text(key)
    }

    /// The same at the start of a sentence.
    func subjectFirst(_ line: YAMLLine) -> String { "T" + subject(line).dropFirst() }

    /// Field names that make English after “the”; “the from” does not.
    private static let nouns: Set<Substring> = [
        "action", "address", "agenda", "aim", "amount", "approval", "area", "background", "basis", "body",
        "chair",
        "commitment", "contact", "cost", "date", "decision", "definition", "description", "discrepancy",
        "email",
        "expansion", "file", "funding", "ground", "id", "interest", "item", "label", "licence", "maker",
        "meeting",
        "name", "note", "number", "outcome", "pack", "part", "period", "phone", "place", "point", "power",
        "programme", "project", "purpose", "reason", "recipient", "recommendation", "reference", "reply",
        "resolution", "role", "source", "state", "summary", "text", "time", "title", "type", "unit", "venue",
        "vote",
    ]
}

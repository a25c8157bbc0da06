extension Diagnostic {
    /// What a message says besides its headline, as plain text without the lines of the file: for places that show
    /// those themselves.
    var details: String {
        var paragraphs: [String] = []
        let labels = ([primary] + related).map(\.text).filter { !$0.isEmpty }
        if !labels.isEmpty { paragraphs.append(labels.map { "- " + $0 }.joined(separator: "\n")) }
        if !reason.isEmpty { paragraphs.append(reason) }
        paragraphs += advice.map(\.text)
        return paragraphs.joined(separator: "\n\n")
    }
}

extension Advice {
    /// The advice as plain text: `Fix: …`, or `Check: …` with its choices as a list.
    var text: String {
        switch self {
        case .fix(let action, _): "Fix: " + action
        case .check(let opening, let choices):
            (["Check: " + opening] + choices.map { "- " + $0 }).joined(separator: "\n")
        }
    }
}

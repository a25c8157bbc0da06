package import CandourDiagnostics

/// The many words by which people say that there is no value: one of them, `not stated`, is told to readers.
enum NothingGiven {
    private static let words: Set<String> = [
        "n/a", "na", "n.a.", "n/k", "tbc", "t.b.c.", "tba", "tbd", "to be confirmed", "to be announced",
        "to be decided", "unknown", "not known", "not available", "not applicable", "not given",
        "not provided",
        "not recorded", "no data", "unavailable", "?", "??", "???", "-", "–", "—", "...",
        "…",
    ]

    /// Whether `text` says that there is nothing.
    static func isSaid(by text: String) -> Bool { words.contains(text.lowercased()) }
}

extension FieldContext {
    /// Reports that a text says there is no value, if it does; whether it did.
    package func reportsNothingGiven(
        _ text: String, at span: SourceSpan, needs type: String, hint: String, _ id: DiagnosticID
    ) -> Bool {
        guard NothingGiven.isSaid(by: text) else { return false }
        report(.nothingGiven(text, at: span, type, hint, id, self))
        return true
    }

    /// Reports a value that could not be read: as one that is not there, where the text says so, else as `fault`.
    func report(
        _ text: String, at span: SourceSpan, needs type: String, hint: String, _ id: DiagnosticID,
        otherwise fault: () -> Diagnostic
    ) {
        if !reportsNothingGiven(text, at: span, needs: type, hint: hint, id) { report(fault()) }
    }
}

extension Diagnostic {
    fileprivate static func nothingGiven(
        _ text: String, at span: SourceSpan, _ type: String, _ hint: String, _ id: DiagnosticID,
        _ context: FieldContext
    ) -> Diagnostic {
        Diagnostic(
            id, at: span,
            headline: "The field \(context.field) needs \(type), and “\(text)” is none",
            reason: context.allowsNotStated
                ? "What a source does not give is called “not stated” everywhere, and readers are told." : "",
            advice: .fix(
                context.allowsNotStated
                    ? "write `\(context.isItem ? "" : context.field + ": ")not stated` where the source does not give it."
                    : "write \(type), \(hint)."))
    }
}

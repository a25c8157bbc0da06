import CandourDiagnostics
import CandourPage

extension Diagnostic {
    /// That `text`, which should be `type`, has something beside its number; `sign` stands before a number as people
    /// write it.
    static func numberSlip(
        _ slip: NumberSlip, _ text: String, needs type: String, _ id: DiagnosticID, in node: YAMLNode,
        _ context: FieldContext
    ) -> Diagnostic {
        switch slip {
        case .before(let words, let number, let meant):
            let right = meant.map { $0.rawValue + " " + number }
            return Diagnostic(
                id, at: node.span,
                headline:
                    "The field \(context.field) needs \(type), and “\(words)” is not understood before one",
                reason: "The words that can stand before it are \(NumberSlip.understood).",
                advice: right.map { .fix("write \($0).", Replacement(node.span, with: $0)) }
                    ?? .check(
                        "what does the source say?",
                        [
                            "\(number) itself: write \(number)",
                            "more or less than \(number): write one of these words",
                        ]
                    ))
        case .after(let rest, let number):
            return Diagnostic(
                id, at: node.span,
                headline:
                    "The field \(context.field) needs \(type) alone, and here “\(rest)” stands after it",
                reason: "What the number counts is said by the name of the field.",
                advice: .fix("write \(number).", Replacement(node.span, with: number)))
        case .word(let value):
            return Diagnostic(
                id, at: node.span,
                headline: "The field \(context.field) needs \(type) in digits, and “\(text)” is a word",
                advice: .fix(
                    "write \(value)"
                        + (value == 0 && context.allowsNotStated
                            ? " if there were none; `\(context.field): not stated` if the source does not say."
                            : ".")))
        }
    }
}

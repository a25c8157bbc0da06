import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many people answered: a whole number from 0, which may be meant about, over, under and so on.
    static var answers: FieldType {
        FieldType("a whole number", hint: "such as 1,566 or over 1,000") { node, context in
            guard let figure = FieldType<Figure>.figure.read(node, &context) else { return nil }
            guard figure.value.scale == 0, figure.value.mantissa >= 0 else {
                context.report(.notANumberOfAnswers(figure, at: node.span))
                return nil
            }
            return figure
        }
    }
}

extension Diagnostic {
    fileprivate static func notANumberOfAnswers(_ figure: Figure, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notANumberOfAnswers, at: span,
            headline:
                "The field responses says how many people answered, and \(figure) is not a number of them",
            reason:
                "Nobody, one person or several can have answered, but no part of one and no fewer than none.",
            advice: .fix("write a whole number from 0."))
    }
}

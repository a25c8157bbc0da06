import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many people answered.
    static var answers: FieldType {
        counted(hint: "such as 1,566 or over 1,000") { figure, _, span in
            .notANumberOfAnswers(figure, at: span)
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

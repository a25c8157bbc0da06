import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many complaints or requests there were.
    static var countedFigure: FieldType {
        counted(hint: "such as 46, 0 or over 260") { .notACount($0, field: $1, at: $2) }
    }
}

extension Diagnostic {
    fileprivate static func notACount(_ figure: Figure, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .complaintsNotCounted, at: span,
            headline: "The field \(field) counts complaints, and \(figure) is not a number of them",
            reason: "There can be none, one or several, but no part of one and no fewer than none.",
            advice: .fix("write a whole number from 0."))
    }
}

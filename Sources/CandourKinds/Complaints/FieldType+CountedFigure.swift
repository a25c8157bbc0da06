import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many there were: a whole number from 0, which may be meant about, over, under and so on.
    static var countedFigure: FieldType {
        FieldType("a whole number", hint: "such as 46, 0 or over 260") { node, context in
            guard let figure = FieldType<Figure>.figure.read(node, &context) else { return nil }
            guard figure.value.scale == 0, figure.value.mantissa >= 0 else {
                context.report(.notACount(figure, field: context.field, at: node.span))
                return nil
            }
            return figure
        }
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

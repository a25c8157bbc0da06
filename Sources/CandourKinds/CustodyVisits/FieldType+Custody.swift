import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many visits, people, cells or hours.
    static var custodyCount: FieldType {
        counted(hint: "such as 94, 0 or over 700") { figure, field, span in
            .notACustodyCount(figure, field: field, at: span)
        }
    }
}

extension FieldType where Value == CustodyMeasure {
    /// A figure of custody visiting, by the name of its field.
    static var custodyMeasure: FieldType {
        let names = CustodyMeasure.allCases.map(\.field)
        let choice = "one of \(names.joined(with: "or"))"
        return FieldType(choice, hint: "as the field is called") { text, node, context in
            let measure = CustodyMeasure.named(text)
            if measure == nil { context.report(.notACustodyFigure(text, among: names, at: node.span)) }
            return measure
        }
    }
}

extension Diagnostic {
    fileprivate static func notACustodyCount(_ figure: Figure, field: String, at span: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .custodyCount, at: span,
            headline: "The field \(field) needs a whole number, and \(figure) is none",
            reason: "Visits, people and cells are counted; there is no part of one and no fewer than none.",
            advice: .fix("write a whole number from 0."))
    }

    fileprivate static func notACustodyFigure(_ text: String, among names: [String], at span: SourceSpan)
        -> Diagnostic
    {
        let near = Suggestion.nearest(to: text, among: names)
        return Diagnostic(
            .custodyFigureUnknown, at: span,
            headline: "“\(text)” is no figure of custody visiting",
            reason: "The figures are called \(names.joined(with: "and")).",
            advice: near.first.map { .fix("change it to \($0).", Replacement(span, with: $0)) }
                ?? .fix("write the name that the figure has in this file."))
    }
}

import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Figure {
    /// How many there were: a whole number from 0, which may be meant about, over, under and so on. `fault` says what
    /// is wrong with another number in a field.
    static func counted(
        hint: String, _ fault: @escaping @Sendable (Figure, _ field: String, SourceSpan) -> Diagnostic
    ) -> FieldType {
        FieldType("a whole number", hint: hint, form: .count, data: DataForm(.integer) { $0.data }) {
            node, context in
            guard let figure = FieldType<Figure>.figure.read(node, &context) else { return nil }
            guard figure.value.scale == 0, figure.value.mantissa >= 0 else {
                context.report(fault(figure, context.field, node.span))
                return nil
            }
            return figure
        }
    }
}

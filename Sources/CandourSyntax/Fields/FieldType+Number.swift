package import CandourPage
import CandourDiagnostics

extension FieldType where Value == Figure {
    /// A number, which may be meant about, over, under and so on.
    package static var figure: FieldType<Figure> {
        FieldType(
            "a number", hint: "such as 46, 1,566 or over 260", form: .number,
            data: DataForm(.number) { $0.data }
        ) { text, node, context in
            let (approximation, rest) = NumberReader.approximation(of: text)
            guard let value = NumberReader.decimal(rest) else {
                context.report(
                    text, at: node.span, needs: "a number", hint: "such as 46, 1,566 or over 260", .notANumber
                ) { .number(text, in: node, context) }
                return nil
            }
            return Figure(value, approximation)
        }
    }
}

extension FieldType where Value == Int {
    /// A whole number from 0.
    package static var count: FieldType<Int> {
        FieldType("a whole number", hint: "such as 13", form: .count, data: DataForm(.integer) { String($0) })
        {
            text, node, context in
            guard let value = NumberReader.decimal(text), value.scale == 0, value.mantissa >= 0 else {
                context.report(
                    text, at: node.span, needs: "a whole number", hint: "such as 13", .notANumber
                ) { .wholeNumber(text, in: node, context) }
                return nil
            }
            return value.mantissa
        }
    }
}

extension FieldType where Value == ExactDecimal {
    /// A percentage, with or without its sign.
    package static var percentage: FieldType<ExactDecimal> {
        FieldType(
            "a percentage", hint: "such as 77.2% or 77.2", form: .percentage,
            data: DataForm(.number) { $0.plain }
        ) {
            text, node, context in
            let number = text.hasSuffix("%") ? String(text.dropLast()).trimmingSpaces() : text
            guard let value = NumberReader.decimal(number) else {
                context.report(
                    text, at: node.span, needs: "a percentage", hint: "such as 77.2%", .notANumber
                ) { .notANumber(text, field: context.field, at: node.span) }
                return nil
            }
            return value
        }
    }
}

extension Diagnostic {
    /// That a comma does not stand before three digits; nothing where all do.
    static func misplacedComma(_ id: DiagnosticID, _ text: String, in node: YAMLNode) -> Diagnostic? {
        guard let place = NumberReader.misplacedComma(in: text) else { return nil }
        // Where the file has the text as it is, without quote marks or escapes, the comma itself can be shown.
        let isPlain = node.span.bytes.count == text.utf8.count
        return Diagnostic(
            id, at: isPlain ? node.span.part(at: place, length: 1) : node.span, "this comma",
            headline: "A comma in “\(text)” does not stand before three digits",
            reason:
                "Commas stand before every three digits, so one elsewhere is often a mistyped digit or full stop.",
            advice: .check("which number is meant?", ["write it with its commas in place, or without any"]))
    }

    fileprivate static func number(_ text: String, in node: YAMLNode, _ context: FieldContext) -> Diagnostic {
        if let misplaced = misplacedComma(.notANumber, text, in: node) { return misplaced }
        guard let slip = NumberSlip(text, reads: { NumberReader.decimal($0) != nil }) else {
            return notANumber(text, field: context.field, at: node.span)
        }
        return numberSlip(slip, text, needs: "a number", .notANumber, in: node, context)
    }

    fileprivate static func notANumber(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notANumber, at: span,
            headline: "The field \(field) needs a number, and “\(text)” is none that Candour can read",
            advice: .fix("write digits, with a comma before every three: 46, 1,566 or over 260.")
        )
    }

    fileprivate static func wholeNumber(
        _ text: String, in node: YAMLNode, _ context: FieldContext
    ) -> Diagnostic {
        if let misplaced = misplacedComma(.notANumber, text, in: node) { return misplaced }
        // No word can stand before this number, so only what stands after it can be told.
        if let slip = NumberSlip(text, reads: { NumberReader.decimal($0)?.scale == 0 }), !slip.isBefore {
            return numberSlip(slip, text, needs: "a whole number", .notANumber, in: node, context)
        }
        return Diagnostic(
            .notANumber, at: node.span,
            headline: "The field \(context.field) needs a whole number, and “\(text)” is none",
            advice: .fix("write digits alone, such as 13.")
        )
    }
}

import CandourDiagnostics
import CandourPage
import CandourSyntax

extension FieldType where Value == Period {
    /// A financial year. Elsewhere `2011-12` may be December 2011; a precept is for a financial year.
    static var financialYear: FieldType<Period> {
        FieldType("a financial year", hint: "such as 2022-23", data: .period) { text, node, context in
            guard let year = financialYear(text) else {
                context.report(.notAFinancialYear(text, at: node.span))
                return nil
            }
            return Period(year)
        }
    }

    private static func financialYear(_ text: String) -> PartialDate? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "–" }
        guard parts.count == 2, parts[0].utf8.count == 4, let start = Int(parts[0]), let end = Int(parts[1]),
            parts[1].utf8.count == 2 && end == (start + 1) % 100
                || parts[1].utf8.count == 4 && end == start + 1
        else { return nil }
        return PartialDate(financialYear: start)
    }
}

extension Diagnostic {
    fileprivate static func notAFinancialYear(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notAFinancialYear, at: span,
            headline: "“\(text)” is no financial year",
            reason: "A precept is for a financial year, which begins in April and ends in the March after.",
            advice: .fix("write the year in which it begins and the one in which it ends, such as 2022-23."))
    }
}

import CandourPage
import CandourSyntax

extension FieldType where Value == Period {
    /// The years of a plan. Elsewhere `2005-08` is August 2005; a plan lasts years, so here it is 2005 to 2008.
    static var planPeriod: FieldType<Period> {
        let period = FieldType.period
        return FieldType("the years it is for", hint: "such as 2021-24", data: .period) {
            text, node, context in
            years(text) ?? period.read(node, &context)
        }
    }

    private static func years(_ text: String) -> Period? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let start = Int(parts[0]),
            let end = Int(parts[1]), (0...99).contains(end)
        else { return nil }
        // From one year to the next is a financial year, or a question.
        let last = start / 100 * 100 + end
        return last > start + 1 ? Period(years: start, to: last) : nil
    }
}

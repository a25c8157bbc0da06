package import CandourPage
import CandourDiagnostics

extension FieldType where Value == Money {
    /// An amount in pounds.
    package static var money: FieldType<Money> {
        FieldType(
            "an amount", hint: "such as £62,980 or £62,980.50", form: .amount,
            data: DataForm(.number) { $0.data }
        ) { text, node, context in
            let (approximation, rest) = NumberReader.approximation(of: text)
            switch read(rest, approximation) {
            case .success(let money): return money
            case .failure(.tooLarge): context.report(.amountTooLarge(text, at: node.span))
            case .failure(.unreadable):
                context.report(
                    text, at: node.span, needs: "an amount", hint: "such as £62,980", .notMoney
                ) { .amount(text, in: node, context, reads: isAmount) }
            }
            return nil
        }
    }

    /// Whether a text is an amount, without words before it.
    private static func isAmount(_ text: String) -> Bool {
        if case .success = read(text, .exact) { true } else { false }
    }

    /// The largest amount. Sums of hundreds of thousands of such amounts are still exact.
    private static var mostPence: Int { 1_000_000_000_000 }

    private static func read(_ text: String, _ approximation: Approximation) -> Result<Money, AmountFault> {
        var digits = text
        var isNegative = false
        if digits.hasPrefix("-") || digits.hasPrefix("−") {
            isNegative = true
            digits.removeFirst()
        }
        if digits.hasPrefix("£") { digits = String(digits.dropFirst()).trimmingSpaces() }
        var factor = 0
        var unit = ""
        if let last = digits.utf8.last, last >= UInt8(ascii: "A") {
            let folded = digits.lowercased()
            if let (ending, letters, zeros) = NumberReader.units.first(where: { folded.hasSuffix($0.ending) })
            {
                digits = String(digits.dropLast(ending.count)).trimmingSpaces()
                factor = zeros
                unit = letters
            }
        }
        let whole = digits.prefix { $0 != "." }.filter { $0 != "," }
        if whole.count > ExactDecimal.mostWholeDigits, whole.allSatisfy({ ("0"..."9").contains($0) }) {
            return .failure(.tooLarge)
        }
        guard !digits.hasPrefix("-"), let value = NumberReader.decimal(digits),
            value.scale <= (factor == 0 ? 2 : factor)
        else { return .failure(.unreadable) }
        var pence = value.mantissa
        for _ in 0..<(factor + 2 - value.scale) {
            let (product, overflow) = pence.multipliedReportingOverflow(by: 10)
            if overflow { return .failure(.tooLarge) }
            pence = product
        }
        guard pence <= mostPence else { return .failure(.tooLarge) }
        let sign = isNegative ? "-" : ""
        let money = Money(
            pence: isNegative ? -pence : pence, approximation,
            short: factor == 0 ? nil : "\(sign)£\(value)\(unit)")
        return .success(money)
    }
}

/// Why a text is no amount.
private enum AmountFault: Error {
    case unreadable, tooLarge
}

extension Diagnostic {
    fileprivate static func amountTooLarge(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notMoney, at: span,
            headline: "The amount “\(text)” is more than £10 billion",
            reason:
                "An amount this large is nearly always a slip: digits typed twice, or pence taken for pounds.",
            advice: .fix("write the right amount, such as £62,980 or £1.2m.")
        )
    }

    fileprivate static func amount(
        _ text: String, in node: YAMLNode, _ context: FieldContext, reads: (String) -> Bool
    ) -> Diagnostic {
        if let misplaced = misplacedComma(.notMoney, text, in: node) { return misplaced }
        // What is read as an amount without its sign is not one where it is a share.
        guard !text.hasSuffix("%"), let slip = NumberSlip(text, reads: reads) else {
            return notAnAmount(text, field: context.field, at: node.span)
        }
        return numberSlip(slip, text, needs: "an amount", .notMoney, in: node, context)
    }

    fileprivate static func notAnAmount(_ text: String, field: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notMoney, at: span,
            headline: "The field \(field) needs an amount, and “\(text)” is none that Candour can read",
            reason: "Amounts are in pounds, with at most two decimals and a comma before every three digits.",
            advice: .fix("write it as £62,980 or £62,980.50; rounded ones as £88k or £1.2m.")
        )
    }
}

import CandourDiagnostics
import CandourPage
import CandourSyntax

/// What a decision costs: nothing, or an amount.
enum DecisionCost: Sendable {
    case none
    case amount(Money)

    /// As readers see it.
    var shown: String { words.capitalisedFirst }

    /// Within a sentence: `none`, `about £88k`.
    var words: String {
        switch self {
        case .none: "none"
        case .amount(let money): money.description
        }
    }

    /// The amount; none is nothing.
    var money: Money {
        switch self {
        case .none: Money(pence: 0)
        case .amount(let money): money
        }
    }
}

extension FieldType where Value == DecisionCost {
    /// An amount, or `none`.
    static var cost: FieldType {
        FieldType(
            "an amount, or none", hint: "such as £62,938", form: .amountOrNone,
            data: DataForm(.number) { $0.money.data }
        ) {
            node, context in
            if case .scalar(let text, _) = node.value, text.trimmingSpaces().lowercased() == "none" {
                return DecisionCost.none
            }
            return FieldType<Money>.money.read(node, &context).map { .amount($0) }
        }
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What awards come to, by award and by the decision that they name: worked out once for a fund, because many
/// decisions may ask.
struct AwardSums: Sendable {
    /// An amount made of awards.
    struct Sum: Sendable {
        /// In pence.
        var pence = 0
        /// Whether every award in it is known exactly.
        var isExact = true
        /// The amount of the first of them.
        var place: SourceSpan?

        /// Adds an award.
        mutating func add(_ award: Award) {
            pence &+= award.amount.value.pence
            isExact = isExact && award.amount.value.isExact
            place = place ?? award.amount.span
        }

        static func + (first: Sum, second: Sum) -> Sum {
            Sum(
                pence: first.pence &+ second.pence, isExact: first.isExact && second.isExact,
                place: first.place ?? second.place)
        }
    }

    /// All awards.
    private(set) var all = Sum()
    /// The awards that name no decision.
    private(set) var withoutDecision = Sum()
    private var byID: [String: Sum] = [:]
    private var byDecision: [String: Sum] = [:]

    /// The sums of `awards`.
    init(_ awards: [Award]) {
        for award in awards {
            all.add(award)
            byID[award.id.value, default: Sum()].add(award)
            if let decision = award.decision {
                byDecision[AwardSums.folded(decision.written.value), default: Sum()].add(award)
            } else {
                withoutDecision.add(award)
            }
        }
    }

    /// One award.
    func award(_ id: String) -> Sum? { byID[id] }

    /// The awards that name a decision by one of `names`, each of which they may write with the kind.
    func naming(_ names: [String]) -> Sum {
        let written = names.flatMap { [$0, "\(Decisions.declaration.name)/\($0)"] }.map(AwardSums.folded)
        return Set(written).reduce(Sum()) { $0 + (byDecision[$1] ?? Sum()) }
    }

    private static func folded(_ name: String) -> String { name.lowercased().words.joined(separator: " ") }
}

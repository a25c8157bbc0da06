import CandourSyntax

/// What every award should say and often does not; the raw value is the field's name. Recipient and purpose, which
/// the law asks as well, cannot be left out at all.
enum AwardFact: String, CaseIterable, Sendable {
    case date = "award_date"
    case conditions
    case reasons

    /// What it is called.
    var name: String {
        switch self {
        case .date: "award date"
        case .conditions: "conditions"
        case .reasons: "reasons"
        }
    }

    /// What a sentence says is missing.
    var missing: String {
        switch self {
        case .date: "when they were made"
        case .conditions: "on what conditions they were made"
        case .reasons: "why they were made"
        }
    }

    /// What is missing in a sentence about one award.
    var missingInOne: String {
        switch self {
        case .date: "when it was made"
        case .conditions: "on what conditions it was made"
        case .reasons: "why it was made"
        }
    }

    /// Whether an award gives it, or says that it is not stated.
    func isSettled(in award: Award) -> Bool {
        switch self {
        case .date: award.date != nil
        case .conditions: award.conditions != nil
        case .reasons: award.reasons != nil
        }
    }

    /// Whether an award gives it.
    func isGiven(in award: Award) -> Bool {
        switch self {
        case .date: award.date?.value != nil
        case .conditions: award.conditions?.value != nil
        case .reasons: award.reasons?.value != nil
        }
    }
}

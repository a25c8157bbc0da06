/// What became of a request for information.
enum FOIOutcome: String, CaseIterable, Sendable {
    case disclosed
    case partlyDisclosed = "partly_disclosed"
    case partlyHeld = "partly_held"
    case notHeld = "not_held"
    case refused
    case neitherConfirmedNorDenied = "neither_confirmed_nor_denied"
    case withdrawn

    /// As readers see it.
    var title: String {
        switch self {
        case .disclosed: "Information given in full"
        case .partlyDisclosed: "Information given in part"
        case .partlyHeld: "The office holds part of the information"
        case .notHeld: "The office does not hold the information"
        case .refused: "Refused"
        case .neitherConfirmedNorDenied: "Neither confirmed nor denied"
        case .withdrawn: "Withdrawn by the person who asked"
        }
    }

    /// Whether something was kept back, so that the answer must name the exemption (section 17(1)).
    var needsExemption: Bool {
        switch self {
        case .partlyDisclosed, .refused, .neitherConfirmedNorDenied: true
        case .disclosed, .partlyHeld, .notHeld, .withdrawn: false
        }
    }

    /// Whether there may be exemptions: of what is not held, or given in full, nothing was kept back.
    var allowsExemption: Bool { needsExemption || self == .partlyHeld }
}

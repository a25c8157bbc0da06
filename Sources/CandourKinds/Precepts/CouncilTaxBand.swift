/// A band of council tax, by the value of the home. Each pays a fixed share of what Band D pays (Local Government
/// Finance Act 1992, section 5).
enum CouncilTaxBand: String, CaseIterable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
    case g = "G"
    case h = "H"

    /// How many ninths of Band D it pays.
    var ninths: Int {
        switch self {
        case .a: 6
        case .b: 7
        case .c: 8
        case .d: 9
        case .e: 11
        case .f: 13
        case .g: 15
        case .h: 18
        }
    }

    /// The place of its figure, on the page and in references: `bands.D`.
    var place: String { "bands.\(rawValue)" }
}

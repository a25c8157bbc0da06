/// How members voted.
enum Vote: Sendable, Hashable {
    /// All in favour; the source gives no numbers.
    case unanimous
    /// The numbers of votes.
    case counted(inFavour: Int, against: Int, abstained: Int)

    /// As readers see it.
    var description: String {
        switch self {
        case .unanimous: "Unanimous"
        case .counted(let inFavour, let against, let abstained):
            "\(inFavour) for, \(against) against, \(abstained == 0 ? "none" : "\(abstained)") abstained"
        }
    }

    /// How many members voted or abstained, where the numbers are given.
    var total: Int? {
        switch self {
        case .unanimous: nil
        case .counted(let inFavour, let against, let abstained): inFavour + against + abstained
        }
    }
}

import CandourSyntax

/// Makes ids for awards that have none: the recipient's name and which of the recipient's it is, so that an id stays
/// the same when awards to others are added.
struct AwardIDs {
    private var taken: Set<String>
    private var counts: [String: Int] = [:]

    /// Ids beside those that `awards` have.
    init(_ awards: [Award]) { taken = Set(awards.filter(\.hasOwnID).map(\.id.value)) }

    /// The awards, each with an id.
    static func complete(_ awards: [Award]) -> [Award] {
        var ids = AwardIDs(awards)
        return awards.map { $0.hasOwnID ? $0 : $0.named(ids.next(for: $0.recipient.value)) }
    }

    private mutating func next(for recipient: String) -> String {
        let proposal = Identifier.proposal(for: recipient)
        let slug = proposal.isEmpty ? "award" : proposal
        repeat {
            counts[slug, default: 0] += 1
        } while !taken.insert("\(slug)-\(counts[slug, default: 1])").inserted
        return "\(slug)-\(counts[slug, default: 1])"
    }
}

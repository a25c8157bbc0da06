import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Decisions {
    /// What the awards that a decision made come to, and where that is written; nothing when it made none, or when
    /// they are not all known exactly. An award may name the decision, or the decision the award or its fund; of a
    /// fund, awards that name another decision do not count.
    static func awarded(_ entry: Entry<Decisions>, in store: RecordStore) -> (pence: Int, place: SourceSpan)?
    {
        let names = [entry.head.key.id] + entry.head.names
        var sum = AwardSums.Sum()
        for reference in entry.record.grants {
            guard case .found(let target) = store.resolve(reference),
                let fund = store.entry(target.head.key.id, of: Grants.self)?.record, fund.isCounted
            else { return nil }
            guard let part = target.part else {
                sum = sum + fund.sums.withoutDecision + fund.sums.naming(names)
                continue
            }
            guard let award = fund.sums.award(String(part.suffix.dropFirst())) else { return nil }
            sum = sum + award
        }
        if entry.record.grants.isEmpty {
            for id in fundsNaming(entry, in: store) {
                guard let fund = store.entry(id, of: Grants.self)?.record, fund.isCounted else { return nil }
                sum = sum + fund.sums.naming(names)
            }
        }
        guard sum.isExact, let place = entry.record.grants.last?.span ?? sum.place else { return nil }
        return (sum.pence, place)
    }

    private static func fundsNaming(_ entry: Entry<Decisions>, in store: RecordStore) -> [String] {
        let incoming = store.incoming(to: entry.head.key)
        let funds = incoming.filter { $0.field == "decision" && $0.head.key.kind == Grants.declaration.name }
        return Set(funds.map(\.head.key.id)).sorted()
    }
}

extension Fund {
    /// Whether its list of awards is there and was read in full.
    fileprivate var isCounted: Bool { awards != nil && hasEveryAward }
}

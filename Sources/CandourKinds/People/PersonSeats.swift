import CandourPage
import CandourRecords
import CandourSyntax

/// The bodies that somebody sits on now, as a list of people says it: the bodies' own records know.
struct PersonSeats {
    let key: RecordKey
    let site: PublicSite

    /// `Member of the panel`, `Substitute on the panel`, each body once.
    var facts: [String] {
        let bodies = site.incoming(to: key).map(\.head).filter { $0.key.kind == Bodies.declaration.name }
        var seen = Set<RecordKey>()
        return bodies.filter { seen.insert($0.key).inserted }.compactMap(fact)
    }

    private func fact(of head: RecordHead) -> String? {
        guard let body = site.store.entry(head.key.id, of: Bodies.self)?.record else { return nil }
        if sits(among: body.members) { return "Member of \(head.title)" }
        return sits(among: body.substitutes) ? "Substitute on \(head.title)" : nil
    }

    private func sits(among members: [Membership]) -> Bool {
        members.contains { $0.isHeld(on: site.today) && site.store.key(of: $0.person) == key }
    }
}

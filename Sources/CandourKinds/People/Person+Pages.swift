package import CandourPage
package import CandourRecords
import CandourSyntax

extension People {
    package static func card(for entry: Entry<People>, in site: PublicSite) -> Card {
        let roles = entry.record.roles
        let current = roles.filter { $0.isHeld(on: site.today) }.map(\.title.value)
        let former = roles.last.map { role in
            role.to?.value.map { "\(role.title.value), until \($0)" } ?? "formerly \(role.title.value)"
        }
        let seats = current.isEmpty ? PersonSeats(key: entry.head.key, site: site).facts : []
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: current.isEmpty && seats.isEmpty ? [former].compactMap { $0 } : current + seats)
    }

    package static func pages(for entry: Entry<People>, in site: PublicSite) -> [RecordPage] {
        var rows = SummaryBuilder()
        rows.add("Roles", lines: entry.record.roles.map { line(for: $0, in: site) })
        rows.add("Named because of", text: entry.record.basis.title)
        var blocks = rows.blocks
        if !entry.record.body.isEmpty {
            blocks.append(.prose(ProseBlock(entry.record.body, record: entry.head.key)))
        }
        blocks += mentions(of: entry, in: site)
        return [
            RecordPage(title: entry.head.title, label: "Person", summary: entry.head.summary, blocks: blocks)
        ]
    }

    private static func line(for role: PersonRole, in site: PublicSite) -> [Inline] {
        var line: [Inline] = [.text(role.title.value)]
        switch role.body {
        case .words(let words): line.append(.text(", \(words)"))
        case .body(let reference):
            let link = site.link(to: reference)
            if !link.isEmpty { line += [.text(", ")] + link }
        case nil: break
        }
        return line + dates(of: role)
    }

    /// The dates, as far as they are stated; a start that is not is said, because readers look for it.
    private static func dates(of role: PersonRole) -> [Inline] {
        var pieces: [Inline] = []
        switch role.from {
        case .stated(let date): pieces += [.text(", from "), .date(date.value)]
        case .notStated(let reason): pieces += [.text(", from: "), .notStated(reason: reason)]
        }
        switch role.to {
        case .stated(let date): pieces += [.text(" to "), .date(date.value)]
        case .notStated(let reason): pieces += [.text(", until: "), .notStated(reason: reason)]
        case nil: break
        }
        return pieces
    }

    /// The date of a record, unless its title has it.
    private static func date(of head: RecordHead) -> [Inline] {
        guard let date = head.date, !head.title.hasSuffix(date.description) else { return [] }
        return [.text(", "), .date(date)]
    }

    /// What names the person, by what it says of them.
    private static func mentions(of entry: Entry<People>, in site: PublicSite) -> [Block] {
        var heads: [PersonMention: [RecordHead]] = [:]
        var seen: [PersonMention: Set<RecordKey>] = [:]
        for reference in site.incoming(to: entry.head.key) {
            let mention = PersonMention(reference)
            guard seen[mention, default: []].insert(reference.head.key).inserted else { continue }
            heads[mention, default: []].append(reference.head)
        }
        return PersonMention.allCases.compactMap { mention in
            guard let found = heads[mention] else { return nil }
            let records = NewestRecords(of: found)
            let lines: [[Inline]] = records.shown.map { head in
                [site.link(to: head)] + date(of: head)
            }
            let blocks: [Block] = [.list(ordered: false, lines)] + records.remark
            return .section(Section(id: mention.id, title: mention.title, blocks))
        }
    }
}

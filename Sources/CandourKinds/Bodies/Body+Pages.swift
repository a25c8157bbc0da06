package import CandourPage
package import CandourRecords
import CandourSyntax

extension Bodies {
    package static func card(for entry: Entry<Bodies>, in site: PublicSite) -> Card {
        Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: [entry.record.type.title])
    }

    package static func pages(for entry: Entry<Bodies>, in site: PublicSite) -> [RecordPage] {
        let body = entry.record
        let meetings = BodyMeetings(of: entry, in: site)
        var blocks = summary(of: body, in: site)
        blocks += meetings.nextBlocks + meetings.calendarBlocks
        blocks += OpenMatters(of: entry, in: site).blocks
        if !body.body.isEmpty { blocks.append(.prose(ProseBlock(body.body, record: entry.head.key))) }
        blocks += MemberTables(of: entry, in: site).blocks
        blocks += meetings.allBlocks
        return [
            RecordPage(
                title: entry.head.title, label: "Body", summary: entry.head.summary, blocks: blocks,
                hasContents: true)
        ]
    }

    private static func summary(of body: Body, in site: PublicSite) -> [Block] {
        var rows = SummaryBuilder()
        rows.add("Type", text: body.type.title)
        rows.add("Also called", text: body.also.isEmpty ? nil : body.also.joined(separator: ", "))
        rows.add("Legal basis", site.inline(body.legalBasis) { [.text($0)] })
        rows.add("Chair", site.inline(body.chair) { site.link(to: $0) })
        rows.add("Seats", site.inline(body.seats) { [.text("\($0)")] })
        rows.add("Empty seats", text: body.vacancies.map { "\($0.value)" })
        return rows.blocks
    }
}

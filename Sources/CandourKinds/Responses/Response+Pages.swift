import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Responses {
    package static func card(for entry: Entry<Responses>, in site: PublicSite) -> Card {
        let body = site.entry(entry.record.addressedTo)?.head.title
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: [entry.record.accepted?.value?.words, body.map { "to \($0)" }].compactMap { $0 })
    }

    package static func pages(for entry: Entry<Responses>, in site: PublicSite) -> [RecordPage] {
        let reply = entry.record
        var rows = SummaryBuilder()
        rows.add("From", site.link(to: reply.author))
        rows.add("To", site.link(to: reply.addressedTo))
        rows.add("Date", [.date(reply.date.value)])
        rows.add("Accepted", site.inline(reply.accepted) { [.text($0.title)] })
        rows.add("Carried out in", lines: reply.deliveredBy.map { site.link(to: $0) })
        var blocks = rows.blocks
        blocks.append(
            .section(Section(id: "question", title: "What was asked", question(of: reply, in: site))))
        if !reply.body.isEmpty {
            let prose = Block.prose(ProseBlock(reply.body, record: entry.head.key))
            blocks.append(.section(Section(id: "reply", title: "The reply", [prose])))
        }
        return [
            RecordPage(
                title: entry.head.title, label: "Reply", summary: entry.head.summary, blocks: blocks,
                hasContents: reply.body.headings.count > 4)
        ]
    }

    private static func question(of reply: Response, in site: PublicSite) -> [Block] {
        switch reply.answers {
        case .notStated(let reason): return [.paragraph([.notStated(reason: reason)])]
        case .stated(let answers):
            let matters = answers.value.compactMap { AnsweredMatter($0.value, in: site.store) }
            guard !matters.isEmpty else {
                return [.paragraph([.text("What it answers is not published here yet.")])]
            }
            return matters.flatMap { blocks(on: $0, of: reply, in: site) }
        }
    }

    private static func blocks(on matter: AnsweredMatter, of reply: Response, in site: PublicSite) -> [Block]
    {
        var rows = SummaryBuilder()
        rows.add("Asked by", matter.body.map { site.link(to: $0) } ?? [])
        if let outcome = matter.outcome {
            let place = [outcome.kind.title, outcome.place].compactMap { $0 }.joined(separator: ", ")
            rows.add("In the minutes", [.link(Link(place, to: matter.target.link))])
        } else {
            rows.add("Precept", [.link(Link(matter.target.title, to: matter.target.link))])
        }
        rows.add("Meeting", matter.meeting.map { [site.link(to: $0)] } ?? [])
        if let asked = matter.asked?.value {
            rows.add(matter.isOfMeeting ? "Asked on" : "Panel’s report", [.date(asked)])
            rows.add("Answered", asked.answered(on: reply.date.value))
        }
        let text = matter.outcome?.text ?? "The panel’s report on the proposed precept."
        return [.paragraph([.text(text)])] + rows.blocks
    }
}

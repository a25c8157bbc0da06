import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Consultations {
    package static func card(for entry: Entry<Consultations>, in site: PublicSite) -> Card {
        let consultation = entry.record
        let answers = consultation.responses?.value.map { $0.withNoun }
        let closes = consultation.closes.value.map {
            "\($0.last < site.today ? "closed" : "closes") \($0.phrase)"
        }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: [closes, answers].compactMap { $0 },
            tag: consultation.isOpen(on: site.today) ? "open" : nil)
    }

    package static func pages(for entry: Entry<Consultations>, in site: PublicSite) -> [RecordPage] {
        let consultation = entry.record
        var rows = SummaryBuilder()
        rows.add("Opens", site.inline(consultation.opens) { [.date($0)] })
        rows.add("Closes", site.inline(consultation.closes) { [.date($0)] })
        rows.add("How to answer", text: consultation.howToAnswer)
        if case .notStated = consultation.responses {
            rows.add("Answers", site.inline(consultation.responses) { _ in [] })
        }
        rows.add("What changed", site.inline(consultation.whatChanged) { [.text($0)] })
        rows.add("Led to", lines: consultation.ledTo.map { site.link(to: $0) })
        var blocks = rows.blocks
        if let answers = consultation.responses?.value {
            let number = KeyFigure(
                answers.description, answers == Figure(1) ? "person answered" : "people answered")
            blocks.append(.section(Section(id: "responses", title: "Answers", [.figures([number])])))
        }
        if let note = consultation.note { blocks.append(.paragraph([.text(note)])) }
        return [
            RecordPage(
                title: entry.head.title, label: "Consultation", summary: entry.head.summary, blocks: blocks,
                notices: notices(of: consultation, on: site.today))
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let open = site.entries(of: Consultations.self).filter { $0.record.isOpen(on: site.today) }
        guard !open.isEmpty else { return [] }
        let cards = open.map { card(for: $0, in: site) }
        return [HomeSection(order: 5, Section(id: "consultations", title: "Have your say", [.cards(cards)]))]
    }

    private static func notices(of consultation: Consultation, on day: LocalDate) -> [Notice] {
        guard consultation.isOpen(on: day), let closes = consultation.closes.value else { return [] }
        return [Notice("Open now", [[.text("You can answer until the end of "), .date(closes), .text(".")]])]
    }
}

extension Figure {
    /// With what it counts: `1,566 answers`.
    fileprivate var withNoun: String { "\(self) \(self == Figure(1) ? "answer" : "answers")" }
}

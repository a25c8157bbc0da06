import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Consultations {
    package static func card(for entry: Entry<Consultations>, in site: PublicSite) -> Card {
        let consultation = entry.record
        let state = consultation.state(on: site.today)
        let answers = state.isOver ? consultation.responses?.value.map { $0.withNoun } : nil
        let closes = consultation.closes.value.map {
            "\(state == .closed ? "closed" : "closes") \($0.phrase)"
        }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: [closes, answers].compactMap { $0 },
            tag: state?.tag)
    }

    package static func pages(for entry: Entry<Consultations>, in site: PublicSite) -> [RecordPage] {
        let consultation = entry.record
        let state = consultation.state(on: site.today)
        var rows = SummaryBuilder()
        let hasOpened = consultation.opens.value.map { $0.first <= site.today } ?? (state == .closed)
        rows.add(hasOpened ? "Opened" : "Opens", site.inline(consultation.opens) { [.date($0)] })
        rows.add(state == .closed ? "Closed" : "Closes", site.inline(consultation.closes) { [.date($0)] })
        // How to answer is of use as long as somebody can.
        if state != .closed { rows.add("How to answer", text: consultation.howToAnswer) }
        if state.isOver {
            if case .notStated = consultation.responses {
                rows.add("Answers", site.inline(consultation.responses) { _ in [] })
            }
            rows.add("What changed", site.inline(consultation.whatChanged) { [.text($0)] })
            rows.add("Led to", lines: consultation.ledTo.map { site.link(to: $0) })
        }
        var blocks = rows.blocks
        if state.isOver, let answers = consultation.responses?.value {
            let number = KeyFigure(
                answers.description, answers == Figure(1) ? "person answered" : "people answered")
            blocks.append(.section(Section(id: "responses", title: "Answers", [.figures([number])])))
        }
        if let note = consultation.note { blocks.append(.paragraph([.text(note)])) }
        return [
            RecordPage(
                title: entry.head.title, label: "Consultation", summary: entry.head.summary, blocks: blocks,
                notices: state.map { [notice(of: consultation, $0)] } ?? [])
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let open = site.entries(of: Consultations.self).filter { $0.record.state(on: site.today) == .open }
        guard !open.isEmpty else { return [] }
        let cards = open.map { card(for: $0, in: site) }
        return [HomeSection(order: 5, Section(id: "consultations", title: "Have your say", [.cards(cards)]))]
    }

    /// Whether people can answer, and from when or until when.
    private static func notice(of consultation: Consultation, _ state: ConsultationState) -> Notice {
        let (opens, closes) = (consultation.opens.value, consultation.closes.value)
        switch state {
        case .upcoming:
            let from: [Inline] = opens.map { [.text(" from "), .date($0)] } ?? []
            return Notice("Not open yet", [[.text("You can answer")] + from + [.text(".")]])
        case .open:
            let end: [Inline] = closes.map { [.text(" until the end of "), .date($0)] } ?? []
            return Notice("Open now", [[.text("You can answer")] + end + [.text(".")]])
        case .closed:
            let day = closes.map { " It closed \($0.phrase)." } ?? ""
            return Notice("Closed", [[.text("This consultation is over.\(day)")]])
        }
    }
}

extension ConsultationState? {
    /// Whether something can have come of it: not while people answer. A page of an earlier day knows no more.
    fileprivate var isOver: Bool { self == .closed || self == nil }
}

extension Figure {
    /// With what it counts: `1,566 answers`.
    fileprivate var withNoun: String { "\(self) \(self == Figure(1) ? "answer" : "answers")" }
}

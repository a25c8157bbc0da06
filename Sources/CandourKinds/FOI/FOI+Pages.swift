package import CandourPage
package import CandourRecords
import CandourDiagnostics
import CandourSyntax

extension FOI {
    package static func card(for entry: Entry<FOI>, in site: PublicSite) -> Card {
        let request = entry.record
        let outcome = request.outcome?.value.title ?? "Not answered yet"
        let isLate = FOIClock(of: request).daysLate(on: site.today) > 0
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary, facts: [request.reference.value, outcome].compactMap { $0 },
            tag: isLate ? (request.answered == nil ? "overdue" : "answered late") : nil)
    }

    package static func pages(for entry: Entry<FOI>, in site: PublicSite) -> [RecordPage] {
        let request = entry.record
        let clock = FOIClock(of: request)
        var rows = SummaryBuilder()
        rows.add("Outcome", text: request.outcome?.value.title ?? "Not answered yet")
        if !request.exemptions.isEmpty {
            rows.add("Kept back", [.link(Link("What was kept back, and why", to: .fragment("kept-back")))])
        }
        rows.add("Whom to ask instead", text: request.askInstead)
        rows.add("Received", [.date(PartialDate(request.received.value))])
        rows.add("Clarified", lines: request.clarifications.map(line))
        rows.add("Answered", answered(request, clock))
        if request.answered == nil { rows.add("Due by", due(clock)) }
        rows.add("Extended to", request.extendedTo.map { [.date(PartialDate($0.value))] } ?? [])
        rows.add("Reference", site.inline(request.reference) { [.text($0)] })
        rows.add("See also", lines: request.links.map { [.link($0)] })
        var blocks = lateness(request, clock, on: site.today) + rows.blocks
        if !request.body.isEmpty { blocks.append(.prose(ProseBlock(request.body, record: entry.head.key))) }
        blocks += keptBack(request, in: site)
        if request.answered != nil { blocks.append(review) }
        return [
            RecordPage(
                title: entry.head.title, label: "Request for information", summary: entry.head.summary,
                blocks: blocks, hasContents: request.body.headings.count > 4)
        ]
    }

    private static func line(for clarification: Clarification) -> [Inline] {
        let asked: [Inline] = [
            .text("The office asked what was meant on "), .date(PartialDate(clarification.asked.value)),
        ]
        guard let received = clarification.received else { return asked + [.text(" and waits for a reply")] }
        return asked + [.text(" and was told on "), .date(PartialDate(received.value))]
    }

    private static func answered(_ request: FOIRequest, _ clock: FOIClock) -> [Inline] {
        guard let answered = request.answered else { return [] }
        let date: [Inline] = [.date(PartialDate(answered.value))]
        guard let taken = clock.taken else { return date }
        let from = request.clarifications.isEmpty ? "" : " from the clarification"
        let words = ", after \(Count(taken, "working day"))\(from); the law allows \(FOIClock.allowance)"
        return date + [.text(words)]
    }

    private static func due(_ clock: FOIClock) -> [Inline] {
        guard let due = clock.due else {
            return [.text("The time stands still until the office has a reply")]
        }
        return [.date(PartialDate(due))]
    }

    /// That the answer is late, before everything else.
    private static func lateness(_ request: FOIRequest, _ clock: FOIClock, on today: LocalDate) -> [Block] {
        let late = clock.daysLate(on: today)
        guard late > 0, let due = clock.due else { return [] }
        let days = Count(late, "working day")
        guard request.answered != nil else {
            let words = "The office should have answered by \(due), \(days) ago."
            return [.callout(Callout(.warning, title: "The answer is overdue", [.paragraph([.text(words)])]))]
        }
        let words = "The answer was due by \(due). It came \(days) later."
        return [.callout(Callout(.warning, title: "Answered late", [.paragraph([.text(words)])]))]
    }

    private static func keptBack(_ request: FOIRequest, in site: PublicSite) -> [Block] {
        guard !request.exemptions.isEmpty else { return [] }
        let lines = request.exemptions.map { exemption -> [Inline] in
            let weighed = site.inline(exemption.publicInterest) { [.text($0)] }
            let interest = weighed.isEmpty ? [] : [.text(" The public interest: ")] + weighed
            return [.strong(exemption.section.value.title), .text(": \(exemption.reason)")] + interest
        }
        let act: Inline = .text("Sections of the Freedom of Information Act 2000:")
        return [
            .section(
                Section(
                    id: "kept-back", title: "What was kept back, and why",
                    [.paragraph([act]), .list(ordered: false, lines)]))
        ]
    }

    /// What to do about the answer: an internal review, then the Information Commissioner (section 50). How long each
    /// side has is in the Code of Practice that section 45 asks for: 40 working days to ask (paragraph 5.3), 20 to
    /// review (5.4), and 20 more for what is complex (5.5).
    private static var review: Block {
        let complain = Link(
            "the Information Commissioner’s Office", to: .external("https://ico.org.uk/make-a-complaint/"))
        return .section(
            Section(
                id: "review", title: "If you asked and are not happy with the answer",
                [
                    .paragraph([
                        .text(
                            "You can ask the office for an internal review, within 40 working days of the answer. "
                                + "The foot of this page says how to reach the office. The review should take no "
                                + "more than 20 working days, or 40 where it is complex.")
                    ]),
                    .paragraph([
                        .text("If you are not happy with the review either, you can complain to "),
                        .link(complain),
                        .text(": 0303 123 1113, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF."),
                    ]),
                ]))
    }
}

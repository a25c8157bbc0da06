import CandourPage
import CandourRecords
import CandourSyntax

/// The minutes: whether they are approved, who was there, what was said, and what came of it.
struct MinutesSection {
    private let minutes: Minutes
    private let entry: Entry<Meetings>
    private let relations: MeetingRelations
    private let site: PublicSite

    init(_ minutes: Minutes, of entry: Entry<Meetings>, _ relations: MeetingRelations, in site: PublicSite) {
        self.minutes = minutes
        self.entry = entry
        self.relations = relations
        self.site = site
    }

    /// The section, with its parts.
    var blocks: [Block] {
        var blocks = draft + times
        blocks.append(.section(Section(id: "attendance", title: "Who was there", attendance)))
        blocks += declarations
        if !minutes.body.isEmpty { blocks.append(.prose(ProseBlock(minutes.body, record: entry.head.key))) }
        blocks += OutcomeSection(minutes, of: entry, relations, in: site).blocks
        return [.section(Section(id: "minutes", title: "Minutes", blocks))]
    }

    /// `approved at` or `to be approved at` and the meeting, as a link; empty where none is known.
    static func approvalMeeting(_ minutes: Minutes, _ relations: MeetingRelations, in site: PublicSite)
        -> [Inline]
    {
        let words = minutes.approval.value == .draft ? "to be approved at: " : "approved at: "
        let named = minutes.approval.value == .draft ? minutes.forApprovalAt : minutes.approvedAt
        let link =
            named.map { site.link(to: $0) } ?? relations.approvedBy.first.map { [site.link(to: $0)] } ?? []
        return link.isEmpty ? [] : [.text(words)] + link
    }

    /// The same pieces with a capital letter at their start.
    private static func capitalised(_ line: [Inline]) -> [Inline] {
        guard case .text(let text)? = line.first else { return line }
        return [.text(text.capitalisedFirst)] + line.dropFirst()
    }

    private var draft: [Block] {
        guard minutes.approval.value == .draft else { return [] }
        let at = MinutesSection.approvalMeeting(minutes, relations, in: site)
        var line: [Inline] = [.text("These minutes have not been approved yet and may change.")]
        if !at.isEmpty { line = [.text("These minutes may change. They are ")] + at + [.text(".")] }
        return [.callout(Callout(.note, title: "Draft minutes", [.paragraph(line)]))]
    }

    private var times: [Block] {
        var rows = SummaryBuilder()
        if minutes.approval.value == .approved {
            let at = MinutesSection.approvalMeeting(minutes, relations, in: site)
            rows.add("Approval", at.isEmpty ? [.text("Approved")] : MinutesSection.capitalised(at))
        }
        rows.add("Started", site.inline(minutes.started) { [.text("\($0)")] })
        rows.add("Ended", site.inline(minutes.ended) { [.text("\($0)")] })
        rows.add(
            "Questions from the public",
            site.inline(minutes.publicQuestions) { [.text($0 == 0 ? "None" : "\($0)")] })
        if let source = minutes.source { rows.add("Source", site.inline(source)) }
        return rows.blocks
    }

    private var attendance: [Block] {
        let attendance = minutes.attendance
        var rows = SummaryBuilder()
        add("Present", attendance.present, to: &rows)
        rows.add("Substitutes", lines: attendance.substitutes.map(line))
        add("Apologies", attendance.apologies, to: &rows)
        rows.add("Absent", lines: attendance.absent.map { site.link(to: $0) })
        rows.add("Empty seats", text: attendance.vacancies.map { "\($0.value)" })
        rows.add("In attendance", lines: attendance.inAttendance.map(line))
        return rows.blocks
    }

    private func add(
        _ term: String, _ people: Stated<[Spanned<Reference<People>>]>, to rows: inout SummaryBuilder
    ) {
        switch people {
        case .notStated(let reason): rows.add(term, [.notStated(reason: reason)])
        case .stated(let list):
            if list.value.isEmpty { rows.add(term, text: "None") }
            rows.add(term, lines: list.value.map { site.link(to: $0.value) })
        }
    }

    private func line(_ substitution: Substitution) -> [Inline] {
        let person = site.link(to: substitution.person)
        let member = site.link(to: substitution.member)
        return person.isEmpty || member.isEmpty ? person : person + [.text(" for ")] + member
    }

    private func line(_ attendee: Attendee) -> [Inline] {
        let person = site.link(to: attendee.person)
        guard !person.isEmpty, let role = attendee.role else { return person }
        return person + [.text(", \(role)")]
    }

    private var declarations: [Block] {
        let lines = minutes.declarations.compactMap { declaration -> [Inline]? in
            let person = site.link(to: declaration.person)
            guard !person.isEmpty else { return nil }
            let item: [Inline] =
                declaration.item.map { number in
                    [.text(", on "), .link(Link("item \(number.value)", to: .fragment("\(number.value)")))]
                } ?? []
            return person + item + [.text(": \(declaration.interest)")]
        }
        guard !lines.isEmpty else { return [] }
        return [
            .section(Section(id: "declarations", title: "Interests declared", [.list(ordered: false, lines)]))
        ]
    }
}

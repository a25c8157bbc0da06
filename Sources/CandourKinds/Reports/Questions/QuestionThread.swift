import CandourPage
import CandourRecords
import CandourSyntax

/// A panel's question with its answer and everything that happened, in time order.
struct QuestionThread {
    /// The report that answers it.
    let entry: Entry<Reports>
    /// The section that has it.
    let section: ReportSection
    /// The question.
    let question: PanelQuestion
    private let site: PublicSite
    private let raisedAt: Entry<Meetings>?

    /// The threads of the questions in a report.
    static func all(of entry: Entry<Reports>, in site: PublicSite) -> [QuestionThread] {
        entry.record.sections.compactMap { QuestionThread($0, of: entry, in: site) }
    }

    /// The thread of the question in a section; nothing for a section without one.
    private init?(_ section: ReportSection, of entry: Entry<Reports>, in site: PublicSite) {
        guard let question = section.question else { return nil }
        self.entry = entry
        self.section = section
        self.question = question
        self.site = site
        raisedAt = question.raisedAt.flatMap { site.entry($0) }
    }

    /// A link to its page.
    var link: Link {
        Link(section.title, to: .page(PageAddress(entry.head.address.path + section.path)))
    }

    /// How far it is.
    var state: OutcomeState { section.hasContent ? .answered : .open }

    /// When it was asked, as far as that is known.
    var asked: Stated<PartialDate>? { raisedAt.map { .stated($0.record.date) } ?? question.asked }

    /// When it was answered: the date of the report, else that of the meeting that it was presented to.
    var answered: PartialDate? {
        state == .answered ? entry.record.answered(in: site.store)?.value : nil
    }

    /// After how many days it was answered, where both days are known.
    var daysTaken: Int? {
        guard let first = asked?.value?.day, let last = answered?.day else { return nil }
        return first.days(until: last)
    }

    /// A link to the body that asked.
    var asker: [Inline] { askedBy.map { site.link(to: $0) } ?? [] }

    /// The body that asked.
    var askerKey: RecordKey? { askedBy.flatMap { site.store.key(of: $0) } }

    /// The body that is named, else the one at whose meeting it was raised.
    private var askedBy: Reference<Bodies>? { question.askedBy ?? raisedAt?.record.body }

    /// The answer's date, and after how many days.
    var answeredLine: [Inline] {
        guard let answered else { return [] }
        return asked?.value.map { $0.answered(on: answered) } ?? [.date(answered)]
    }

    /// Its page: what was asked, what was answered, and when.
    var page: RecordPage {
        let report = Link(entry.head.title, to: .page(entry.head.address))
        var rows = SummaryBuilder()
        rows.add("State", text: state.title)
        rows.add("Asked by", asker)
        rows.add("Asked", site.inline(asked) { [.date($0)] })
        rows.add("Answered", answeredLine)
        rows.add(
            "Report", [.link(Link(entry.head.title, to: .page(entry.head.address, fragment: section.slug)))])
        var blocks = rows.blocks
        blocks.append(
            .section(
                Section(id: "question", title: "The question", [.paragraph([.text(question.text.value)])])))
        let answer: Block =
            section.body.isEmpty
            ? .paragraph(section.textReason.map { [.notStated(reason: $0)] } ?? [.text("There is none yet.")])
            : .prose(ProseBlock(section.body, idPrefix: "answer.", record: entry.head.key))
        blocks.append(.section(Section(id: "answer", title: "The answer", [answer])))
        let timeline = timeline
        if !timeline.isEmpty {
            blocks.append(
                .section(
                    Section(id: "thread", title: "From the question to the answer", [.timeline(timeline)])))
        }
        return RecordPage(
            path: section.path, title: section.title, label: "Panel question", summary: nil,
            parents: [report],
            blocks: blocks)
    }

    /// Everything that happened, earliest first.
    private var timeline: [TimelineEntry] {
        var entries = [start]
        if let answered {
            if entry.record.date.value == nil, let meeting {
                entries.append(TimelineEntry("Answered at ", in: meeting.head, after: asked?.value))
            } else {
                let report = Link(entry.head.title, to: .page(entry.head.address, fragment: section.slug))
                entries.append(TimelineEntry("Answered in ", report, on: answered, after: asked?.value))
                entries.append(meeting.flatMap { TimelineEntry("Report presented to ", in: $0.head) })
            }
        }
        let suffixes = ["#" + section.slug, "/" + section.slug]
        for reference in site.incoming(to: entry.head.key) where suffixes.contains(reference.suffix ?? "") {
            let head = reference.head
            let isKnown = head.key == entry.head.key || head.key == raisedAt?.head.key
            if !isKnown, isLater(head) { entries.append(TimelineEntry("Mentioned in ", in: head)) }
        }
        return entries.compactMap { $0 }.inTimeOrder
    }

    /// Whether a record came after the question. A plan is dated by the year in which it begins, and may speak of
    /// what came long after that.
    private func isLater(_ head: RecordHead) -> Bool {
        guard let date = head.date, let first = asked?.value ?? answered else { return true }
        return date.last >= first.first
    }

    private var start: TimelineEntry? {
        if let raisedAt {
            return TimelineEntry("Asked at ", in: raisedAt.head, place: question.raisedAt?.place)
        }
        guard let asked = asked?.value else { return nil }
        return TimelineEntry(asked, asker.isEmpty ? [.text("Asked")] : [.text("Asked by ")] + asker)
    }

    private var meeting: Entry<Meetings>? { entry.record.presentedTo?.value.flatMap { site.entry($0) } }
}

extension Report {
    /// When the questions in it were answered: its own date, else that of the meeting that it was presented to.
    func answered(in store: RecordStore) -> Spanned<PartialDate>? {
        date.spanned ?? presentedTo?.value.flatMap { store.entry($0) }?.record.date
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The steps of a precept as a page shows them: each with its date, against the last day that the law sets.
struct PreceptSteps {
    private let precept: Precept
    private let timeline: PreceptTimeline
    private let site: PublicSite

    init(_ entry: Entry<Precepts>, in site: PublicSite) {
        precept = entry.record
        self.site = site
        timeline = PreceptTimeline(entry, in: site.store)
    }

    /// A table of all steps, in time order.
    var blocks: [Block] {
        let columns = [
            DataTable.Column("Step", name: "step"), DataTable.Column("Date", name: "date"),
            DataTable.Column("Last day by law", name: "last_day"),
            DataTable.Column("In time", name: "in_time"),
        ]
        let rows = PreceptStep.allCases.map { step in
            DataTable.Row([what(step), when(step), lastDay(step), inTime(step)])
        }
        return [
            .table(
                DataTable(
                    caption: "The steps to the precept for \(precept.year.value), and the days set by law",
                    columns: columns, rows: rows))
        ]
    }

    /// When a step was taken, as far as that is known today.
    private func date(_ step: PreceptStep) -> PartialDate? {
        timeline[step].flatMap { $0.value.last > site.today ? nil : $0.value }
    }

    private var hasNoVeto: Bool { precept.veto?.value == false }

    private func what(_ step: PreceptStep) -> DataTable.Cell {
        let link: [Inline]
        switch step {
        case .reviewed: link = precept.reviewedAt?.value.map { site.link(to: $0, text: step.title) } ?? []
        case .replied: link = timeline.reply.map { [site.link(to: $0.head, text: step.title)] } ?? []
        case .repliedAgain:
            link = precept.secondReply?.value.map { site.link(to: $0, text: step.title) } ?? []
        case .notified, .reported, .revised, .reportedAgain: link = []
        }
        return DataTable.Cell(link.isEmpty ? [.text(step.title)] : link, data: step.title)
    }

    private func when(_ step: PreceptStep) -> DataTable.Cell {
        if let date = date(step) { return DataTable.Cell([.date(date)], data: date.iso ?? "\(date)") }
        if timeline[step] == nil, timeline.mentions(step) {
            return DataTable.Cell([.notStated(reason: timeline.reason(step))], data: "")
        }
        if step.followsVeto, precept.veto?.value != true {
            return DataTable.Cell([.text(hasNoVeto ? "Not needed" : "Only after a veto")], data: "")
        }
        return DataTable.Cell([.text("Not yet")], data: "")
    }

    private func lastDay(_ step: PreceptStep) -> DataTable.Cell {
        if let day = timeline.lastDay(step) {
            return DataTable.Cell([.date(PartialDate(day))], data: day.iso)
        }
        return DataTable.Cell(
            [.text(step == .replied ? "Before the precept is issued" : "In time for the report")], data: "")
    }

    private func inTime(_ step: PreceptStep) -> DataTable.Cell {
        guard let date = date(step), let last = timeline.lastDay(step) else {
            return DataTable.Cell([.text("–")], data: "")
        }
        let days = last.days(until: date.first)
        if days > 0 { return DataTable.Cell("No, \(Count(days, "day")) late") }
        guard let day = date.day else { return DataTable.Cell(date.last <= last ? "Yes" : "Not known") }
        let early = day.days(until: last)
        return DataTable.Cell(early == 0 ? "Yes, on the last day" : "Yes, \(Count(early, "day")) before")
    }
}

import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

extension Meetings {
    package static func card(for entry: Entry<Meetings>, in site: PublicSite) -> Card {
        let meeting = entry.record
        let state = meeting.state(on: site.today)
        var facts: [String] = []
        if state.isOpen {
            facts = [meeting.time?.value.map { "\($0)" }, meeting.venue?.value].compactMap { $0 }
        } else {
            if !meeting.papers.isEmpty { facts.append("\(Count(meeting.papers.count, "paper"))") }
            switch meeting.minutes?.approval.value {
            case .draft: facts.append("draft minutes")
            case .approved: facts.append("minutes")
            case nil: break
            }
        }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: facts, tag: state == .held ? nil : state.title.lowercased())
    }

    package static func pages(for entry: Entry<Meetings>, in site: PublicSite) -> [RecordPage] {
        let relations = MeetingRelations(of: entry, in: site)
        let papers = relations.papers.map { PaperPage($0, of: entry, relations, in: site).page }
        let threads = OutcomeThread.all(of: entry, relations, in: site).map { ThreadPage($0, in: site).page }
        return [MeetingPage(entry, relations, in: site).page] + papers + threads
    }

    package static func overviews(in site: PublicSite) -> [Overview] {
        let threads = site.entries(of: Meetings.self).flatMap { entry in
            OutcomeThread.all(of: entry, MeetingRelations(of: entry, in: site), in: site)
        }
        return threads.isEmpty ? [] : OutcomeList.allCases.map { $0.overview(of: threads) }
    }

    package static func browsing(in site: PublicSite) -> [Link] {
        OutcomeList.needed(for: site.entries(of: Meetings.self)).map(\.link)
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let entries = site.entries(of: Meetings.self)
        // Newest first: the meeting that comes next is the last one that is still to come. The records of those that
        // are over need not be read.
        let next = entries.last {
            ($0.head.date?.last ?? site.today) >= site.today
                && $0.record.isExpected(on: site.today) && $0.record.state(on: site.today) != .ifNeeded
        }
        let last = entries.first { $0.record.state(on: site.today) == .held }
        guard next != nil || last != nil else { return [] }
        let parts = [("next-meeting", "Next meeting", next), ("last-meeting", "Last meeting", last)]
        var blocks: [Block] = parts.compactMap { id, title, entry in
            entry.map {
                .section(
                    Section(id: id, title: title, inContents: false, [.cards([card(for: $0, in: site)])]))
            }
        }
        if next == nil {
            blocks.insert(.paragraph([.text("No date of a next meeting is published here.")]), at: 0)
        }
        let all = Link("All meetings", to: .page(PageAddress("meetings/")))
        let lists = OutcomeList.needed(for: entries).map(\.link)
        blocks.append(.list(ordered: false, ([all] + lists).map { [.link($0)] }))
        return [HomeSection(order: 20, Section(id: "meetings", title: "Meetings", blocks))]
    }
}

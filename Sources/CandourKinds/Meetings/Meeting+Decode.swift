import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Meetings {
    /// The name under which a meeting's reference to its body is known.
    static let bodyField = "body"

    package static func decode(_ reader: inout RecordReader) -> Meeting? {
        // These are files of the meeting; where one is not there, the reason why is shown.
        reader.fields.reasonNames = ["minutes", "papers"]
        let title = reader.fields.optional("title", .text, "A title, where body and date are not enough.")
        reader.readSummary("What the meeting is about, in one sentence.")
        let date = reader.fields.required(
            "date", .partialDate(timeIn: "time"), "When it is; a weekday in front is checked.")
        let time = reader.fields.optionalStated("time", .timeRange, "At what time; once planned or held.")
        let venue = reader.fields.optionalStated("venue", .text, "Where; once planned.")
        let venueAccess = reader.fields.optionalStated(
            "venue_access", .text, "How people get in without steps, and so on.")
        let watch = reader.fields.optionalStated("watch", .text, "How to watch: in words, or a web address.")
        let questionsBy = reader.fields.optionalStated(
            "questions_by", .dateTime, "Until when questions from the public are sure to be taken.")
        let state: Spanned<MeetingState>? = reader.fields.required(
            "state", .choice, "What has become of the meeting.")
        let isPublic = reader.fields.optionalStated(
            "public", .yesNo, "Whether the public may come; once planned or held.")
        let privateBecause = reader.fields.required(
            "private_because", when: isPublic?.value == false,
            because: "Who may not come is told why.", .text, "Why the public may not come.")
        let pack = reader.fields.optionalStated("pack", .file, "The file of the original agenda pack.")
        let neededIf = reader.fields.optional("needed_if", .text, "What would make the meeting necessary.")
        let decidedBy = reader.fields.optional(
            "decided_by", .reference(to: Meetings.self), "The minute that settled whether it was needed.")
        var gaps: Set<Int> = []
        var count = 0
        let agenda = reader.fields.records("agenda", each: "this agenda item", "The agenda; once held.") {
            fields -> AgendaItem? in
            let before = fields.log.diagnostics.count
            let item = AgendaItem(reading: &fields)
            if fields.log.diagnostics.count > before { gaps.formUnion([count, count + 1]) }
            if item != nil { count += 1 }
            return item
        }
        require(state?.value, &reader)
        let papers = reader.parts("this paper", "A paper of the meeting.") { Paper(reading: &$0, of: &$1) }
        let minutes = reader.part("minutes.md", "these minutes", "The minutes of the meeting.") {
            Minutes(reading: &$0, of: &$1)
        }
        let folders = reader.id.split(separator: "/").map(String.init)
        let body = Reference<Bodies>(Spanned(folders.first ?? "", reader.fields.span.wholeFile))
        noteBody(body, reader)
        reader.date = date?.value
        reader.title = title?.value
        if title == nil {
            let suffix = date.map { ", \($0.value)" } ?? ""
            reader.deriveTitle(
                from: body.written.value, of: Bodies.self, otherwise: "Meeting", suffix: suffix)
        }
        addParts(of: agenda, and: minutes, to: &reader)
        guard let date, let state else { return nil }
        return Meeting(
            body: body, folder: folders.last ?? "", date: date, time: time, venue: venue,
            venueAccess: venueAccess,
            watch: watch, questionsBy: questionsBy, state: state, isPublic: isPublic,
            privateBecause: privateBecause?.value, pack: pack, neededIf: neededIf?.value,
            decidedBy: decidedBy?.value,
            agenda: agenda, agendaGaps: gaps, agendaReason: reader.common.notStated["agenda"]?.value,
            papers: papers,
            minutes: minutes)
    }

    /// What must be there depends on how far the meeting has come (Specified Information Order 2011, Schedule,
    /// paragraph 5(a): date, time and place of each public meeting to be held).
    private static func require(_ state: MeetingState?, _ reader: inout RecordReader) {
        switch state {
        case .planned:
            let why = "A planned meeting has a time and a venue, and says whether the public may come."
            for name in ["time", "venue", "public"] { reader.fields.require(name, because: why) }
        case .held:
            let why =
                "A meeting that was held has a time and an agenda, and says whether the public could come."
            for name in ["time", "public", "agenda"] { reader.fields.require(name, because: why) }
        case .provisional, .ifNeeded, .notNeeded, .postponed, .cancelled, nil: break
        }
    }

    /// The folder names the body: a reference like any other, so that a body which is not there is reported, and
    /// the body knows its meetings.
    private static func noteBody(_ body: Reference<Bodies>, _ reader: RecordReader) {
        guard !body.written.value.isEmpty else { return }
        reader.log.references.append(
            NotedReference(kinds: [Bodies.declaration.name], written: body.written, field: bodyField))
    }

    /// Items, points, outcomes and agenda items have addresses.
    private static func addParts(
        of agenda: [AgendaItem], and minutes: Minutes?, to reader: inout RecordReader
    ) {
        for item in agenda {
            guard let number = item.number.value, let place = item.placeID else { continue }
            let title = "agenda item \(number), \(item.title.value)"
            for suffix in ["#\(place)", "#\(number)"] where reader.recordParts[suffix] == nil {
                reader.addPart(RecordPart(suffix: suffix, title: title, fragment: place))
            }
        }
        guard let minutes else { return }
        for outcome in minutes.outcomes {
            guard let id = outcome.id?.value else { continue }
            reader.addPart(RecordPart(suffix: "#\(id)", title: outcome.shortText, fragment: id))
            if outcome.hasThread { reader.addPart(OutcomeThread.part(id, outcome.shortText)) }
        }
        for heading in minutes.body.headings {
            let title = MinutesItem(heading).map { "item \($0.number), \($0.title)" } ?? heading.text
            reader.addPart(RecordPart(suffix: "#\(heading.id)", title: title, fragment: heading.id))
        }
        for anchor in minutes.body.anchors {
            reader.addPart(
                RecordPart(suffix: "#\(anchor.id)", title: "minute \(anchor.id)", fragment: anchor.id))
        }
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords

extension TimelineEntry {
    /// That something happened in a record, on its date: `words`, then a link to it, or to a place in it. Where
    /// `start` is known to the day, it says how many days later that was. Nothing for a record without a date.
    init?(_ words: String, in head: RecordHead, place: String? = nil, after start: PartialDate? = nil) {
        guard let date = head.date else { return nil }
        let isThere = place.map { head.parts["#\($0)"] != nil } ?? false
        let link = Link(head.title, to: .page(head.address, fragment: isThere ? place : nil))
        self.init(words, link, on: date, after: start)
    }

    /// That something happened on `date`: `words`, then a link, and how many days after `start` that was.
    init(_ words: String, _ link: Link, on date: PartialDate, after start: PartialDate? = nil) {
        var what: [Inline] = [.text(words), .link(link)]
        if let start = start?.day, let day = date.day, day > start {
            what.append(.text(", \(Count(start.days(until: day), "day")) later"))
        }
        self.init(date, what)
    }
}

extension [TimelineEntry] {
    /// The same, earliest first; what happened at the same time stays in its order.
    var inTimeOrder: [TimelineEntry] {
        enumerated().sorted { ($0.element.date.last, $0.offset) < ($1.element.date.last, $1.offset) }
            .map(\.element)
    }
}

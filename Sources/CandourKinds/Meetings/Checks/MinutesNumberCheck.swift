import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the items and points of minutes run on, also from the minutes before.
struct MinutesNumberCheck {
    private let minutes: Minutes
    private let entry: Entry<Meetings>
    private let store: RecordStore

    init(_ minutes: Minutes, of entry: Entry<Meetings>, in store: RecordStore) {
        self.minutes = minutes
        self.entry = entry
        self.store = store
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] { items + points + [start].compactMap { $0 } }

    /// Items run on. A number that stands twice has been reported by the reader of the text.
    private var items: [Diagnostic] {
        zip(minutes.items, minutes.items.dropFirst()).compactMap { earlier, later in
            later.number == earlier.number || later.number.follows(earlier.number)
                ? nil : .minuteOutOfOrder(later, after: earlier)
        }
    }

    /// Points under an item begin with 1 and run on.
    private var points: [Diagnostic] {
        let items = Dictionary(minutes.items.map { ($0.id, $0) }) { first, _ in first }
        var last: [String: (number: Int, span: SourceSpan)] = [:]
        return minutes.body.anchors.compactMap { anchor in
            guard let dot = anchor.id.lastIndex(of: "."),
                let number = Int(anchor.id[anchor.id.index(after: dot)...])
            else { return nil }
            let section = String(anchor.id[..<dot])
            guard let item = items[section] else { return nil }
            let before = last[section]
            last[section] = (number, anchor.span)
            guard number > (before?.number ?? 0) + 1 else { return nil }
            return .pointMissing(anchor, number, of: item, after: before)
        }
    }

    /// The first item goes on from the last of the minutes before. Minutes may begin again with 1; and where a
    /// meeting between them has no numbered minutes here, nobody can tell how far its numbers went.
    private var start: Diagnostic? {
        guard let first = minutes.items.first, first.number.whole != 1 else { return nil }
        var hasGap = false
        for other in store.neighbours(of: entry).after {
            guard other.record.body.written.value == entry.record.body.written.value,
                other.record.date.value.last < entry.record.date.value.first
            else { continue }
            guard let last = other.record.minutes?.items.last else {
                if other.record.state(on: store.today) == .held { hasGap = true }
                continue
            }
            let goesOn =
                hasGap ? first.number.whole > last.number.whole : first.number.whole == last.number.whole + 1
            return goesOn ? nil : .minutesDoNotContinue(first, after: last, of: other.head)
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func minuteOutOfOrder(_ item: MinutesItem, after earlier: MinutesItem) -> Diagnostic {
        let missing = item.number.missing(after: earlier.number)
        let gap = missing.map { ": \($0)" }
        return Diagnostic(
            .minuteOutOfOrder, at: item.span, "this is \(item.number)",
            related: [Label(earlier.span, "the item before is \(earlier.number)")],
            headline: "Item \(item.number) of the minutes comes after item \(earlier.number)" + (gap ?? ""),
            reason:
                "The number of an item is its address. Numbers run on; 9.1 may follow 9, and 4a may follow 4.",
            advice: .check(
                "compare with the minutes:", ["a number is wrong: correct it", "an item is missing: add it"]))
    }

    fileprivate static func pointMissing(
        _ anchor: ProseAnchor, _ number: Int, of item: MinutesItem,
        after before: (number: Int, span: SourceSpan)?
    ) -> Diagnostic {
        let what =
            before.map { "Point \(item.number).\(number) comes after point \(item.number).\($0.number)" }
            ?? "The points under item \(item.number) begin with \(number)"
        let other =
            before.map { Label($0.span, "the point before is \($0.number)") }
            ?? Label(item.span, "the first point would be 1")
        return Diagnostic(
            .pointMissing, at: anchor.span, "this is \(number)", related: [other],
            headline: what,
            reason: "Points are numbered from 1 without a gap; their numbers are their addresses.",
            advice: .check("compare with the minutes: is a point missing, or a number wrong?"))
    }

    fileprivate static func minutesDoNotContinue(
        _ first: MinutesItem, after last: MinutesItem, of other: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .minutesDoNotContinue, at: first.span, "these minutes begin with \(first.number)",
            related: [Label(last.span, "the minutes before end with \(last.number)")],
            headline:
                "These minutes begin with item \(first.number), but those before end with item \(last.number)",
            reason: "Items are numbered on from meeting to meeting, so \(last.number.whole + 1) comes next. "
                + "The minutes before are those of \(other.date.map { "\($0)" } ?? other.key.id).",
            advice: .check(
                "compare both with the approved minutes:",
                [
                    "a number is wrong: correct it",
                    "a meeting between the two is missing: add it, even without its minutes",
                ]))
    }
}

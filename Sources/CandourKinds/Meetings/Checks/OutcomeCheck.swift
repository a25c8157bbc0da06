import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the items and points that outcomes and declarations name are in the minutes, and ids are unique.
struct OutcomeCheck {
    private let minutes: Minutes
    private let points: Set<String>
    private let items: [ItemNumber: MinutesItem]

    init(_ minutes: Minutes) {
        self.minutes = minutes
        items = Dictionary(minutes.items.map { ($0.number, $0) }) { first, _ in first }
        points = Set(minutes.body.anchors.map(\.id))
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] {
        let declared = minutes.declarations.compactMap(\.item).compactMap { checkItem($0, "declaration") }
        return declared + minutes.outcomes.compactMap(checkPlace) + ids
            + minutes.outcomes.compactMap(checkVote)
    }

    private func checkPlace(_ outcome: Outcome) -> Diagnostic? {
        guard let number = outcome.item.spanned else { return nil }
        if let fault = checkItem(number, "outcome") { return fault }
        guard let point = outcome.point, let item = items[number.value],
            !points.contains("\(item.id).\(point.value)")
        else { return nil }
        let count = points.filter { $0.hasPrefix("\(item.id).") }.count
        return .noSuchPoint(point, item, count: count)
    }

    private func checkItem(_ number: Spanned<ItemNumber>, _ what: String) -> Diagnostic? {
        items[number.value] == nil ? .noSuchMinute(number, what, minutes.items.map(\.number)) : nil
    }

    /// An id is an address on the page, which headings and points have too.
    private var ids: [Diagnostic] {
        var taken: [String: SourceSpan] = [:]
        for heading in minutes.body.headings { taken[heading.id] = heading.span }
        return minutes.outcomes.compactMap(\.id).compactMap { id in
            if let first = taken[id.value] { return .outcomeIDTwice(id, first) }
            taken[id.value] = id.span
            return nil
        }
    }

    /// There are no more votes than members who were there.
    private func checkVote(_ outcome: Outcome) -> Diagnostic? {
        guard let vote = outcome.vote, let total = vote.value.total,
            let present = minutes.attendance.present.spanned
        else { return nil }
        let listed = Set(present.value.map(\.value.written.value))
        let others = Set(minutes.attendance.substitutes.map(\.person.written.value)).subtracting(listed)
        let most = listed.count + others.count
        return total > most
            ? .moreVotesThanMembers(vote.span, total, present: most, at: minutes.attendance.span) : nil
    }
}

extension Diagnostic {
    fileprivate static func noSuchMinute(
        _ number: Spanned<ItemNumber>, _ what: String, _ numbers: [ItemNumber]
    ) -> Diagnostic {
        var known = "No heading of the minutes has a number."
        if let first = numbers.first, let last = numbers.last {
            known =
                first == last
                ? "The only numbered heading is \(first)."
                : "The numbered headings run from \(first) to \(last)."
        }
        return Diagnostic(
            .noSuchMinute, at: number.span,
            headline: "This \(what) belongs to item \(number.value), which is not in the minutes",
            reason: "Items come from headings such as `## \(number.value). Title`. \(known)",
            advice: .check("which is wrong, the number here or that of the heading?"))
    }

    fileprivate static func noSuchPoint(_ point: Spanned<Int>, _ item: MinutesItem, count: Int) -> Diagnostic
    {
        let known = count == 0 ? "It has no numbered points." : "It has \(Count(count, "numbered point"))."
        return Diagnostic(
            .noSuchPoint, at: point.span,
            related: [Label(item.span, "item \(item.number)")],
            headline: "Item \(item.number) of the minutes has no point \(point.value)",
            reason: "Points are the entries of a list `1)`, `2)` under the heading. \(known)",
            advice: .check("which point is meant?"))
    }

    fileprivate static func outcomeIDTwice(_ id: Spanned<String>, _ first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .outcomeIDTwice, at: id.span, "and here",
            related: [Label(first, "here")],
            headline: "The name \(id.value) is taken already in these minutes",
            reason: "It is an address on the page: #\(id.value) leads to one place only.",
            advice: .fix("give this outcome another id."))
    }

    fileprivate static func moreVotesThanMembers(
        _ span: SourceSpan, _ total: Int, present: Int, at list: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .moreVotesThanMembers, at: span, "\(total) in all",
            related: [Label(list, "\(present) present")],
            headline: "The outcome has \(Count(total, "vote")), but only \(Count(present, "member")) "
                + "\(present == 1 ? "was" : "were") present",
            reason: "That is \(total - present) too many. Members who abstain count as well.",
            advice: .check(
                "compare with the minutes: is a number of votes wrong, or somebody missing under present:?"))
    }
}

package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Bodies {
    package static func validate(
        _ entry: Entry<Bodies>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let body = entry.record
        let memberships = diagnostics.count
        checkTerms(body.members, in: store, into: &diagnostics)
        checkTerms(body.substitutes, in: store, into: &diagnostics)
        // Somebody who stands in the list twice would be counted twice, and who could not be read not at all.
        if diagnostics.count == memberships, entry.head.isComplete { checkSeats(body, into: &diagnostics) }
    }

    /// Nobody holds two terms at the same time. Dates that are not stated are taken to fit.
    private static func checkTerms(
        _ terms: [Membership], in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        for term in terms {
            if let from = term.from.spanned, let end = term.to?.spanned, end.value.last < from.value.first {
                let name = store.entry(term.person)?.head.title ?? term.person.written.value
                diagnostics.append(.membershipEndsBeforeStart(name, from, end))
            }
        }
        var byPerson: [RecordKey: [Membership]] = [:]
        for term in terms where !term.certainDays.isEmpty {
            guard let person = store.key(of: term.person) else { continue }
            byPerson[person, default: []].append(term)
        }
        for held in byPerson.sorted(by: { $0.key < $1.key }).map(\.value) where held.count > 1 {
            let sorted = held.sorted { $0.certainDays.lowerBound < $1.certainDays.lowerBound }
            for (earlier, later) in zip(sorted, sorted.dropFirst())
            where later.certainDays.lowerBound < earlier.certainDays.upperBound {
                let name = store.entry(earlier.person)?.head.title ?? earlier.person.written.value
                diagnostics.append(.membershipsOverlap(name, later.person.span, earlier.person.span))
            }
        }
    }

    /// There are never more members than seats; seats that are empty now count with those who are members now.
    private static func checkSeats(_ body: Body, into diagnostics: inout [Diagnostic]) {
        guard let seats = body.seats.spanned else { return }
        var changes: [(day: Int, change: Int, term: Membership)] = []
        for term in body.members where !term.certainDays.isEmpty {
            changes.append((term.certainDays.lowerBound, 1, term))
            if term.certainDays.upperBound < Int.max {
                changes.append((term.certainDays.upperBound, -1, term))
            }
        }
        // Who leaves on a day makes room for who comes on that day.
        changes.sort { ($0.day, $0.change) < ($1.day, $1.change) }
        let now = body.members.count { $0.certainDays.upperBound == Int.max }
        let vacant = body.vacancies?.value ?? 0
        if now + vacant > seats.value {
            let last = changes.last { $0.term.certainDays.upperBound == Int.max }
            let span = body.vacancies?.span ?? last?.term.person.span ?? seats.span
            diagnostics.append(.moreMembersThanSeats(members: now, vacant: vacant, seats, at: span))
            return
        }
        var count = 0
        for change in changes {
            count += change.change
            guard count > seats.value else { continue }
            let day = LocalDate(daysSince1970: change.day)
            diagnostics.append(
                .moreFormerMembersThanSeats(count, from: day, seats, at: change.term.person.span))
            return
        }
    }
}

extension Diagnostic {
    fileprivate static func membershipEndsBeforeStart(
        _ name: String, _ from: Spanned<PartialDate>, _ end: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .roleEndsBeforeStart, at: end.span, "ends", related: [Label(from.span, "begins")],
            headline:
                "\(name) stops being a member \(end.value.phrase), before becoming one \(from.value.phrase)",
            reason: "The minutes of meetings are compared with these dates.",
            advice: .check("which of the two dates is wrong?"))
    }

    fileprivate static func membershipsOverlap(
        _ name: String, _ span: SourceSpan, _ other: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .membershipsOverlap, at: span, "and here at the same time",
            related: [Label(other, "here")],
            headline: "\(name) stands in this list twice for the same time",
            reason:
                "One person holds one seat. Somebody who left and came back has two entries, the first with `to:`.",
            advice: .check("which is wrong?", ["one of the dates", "one of the two entries"]))
    }

    fileprivate static func moreMembersThanSeats(
        members: Int, vacant: Int, _ seats: Spanned<Int>, at span: SourceSpan
    ) -> Diagnostic {
        let empty = vacant == 0 ? "" : " and \(Count(vacant, "empty seat"))"
        let sum =
            vacant == 0 ? "the last of \(members) members" : "\(members) + \(vacant) = \(members + vacant)"
        let choices = vacant == 0 ? [] : ["the vacancies"]
        return Diagnostic(
            .moreMembersThanSeats, at: seats.span, "\(Count(seats.value, "seat"))",
            related: [Label(span, sum)],
            headline:
                "The body has \(Count(members, "member"))\(empty), but only \(Count(seats.value, "seat"))",
            reason:
                "That is \(members + vacant - seats.value) too many. Members without `to:` count as members now.",
            advice: .check(
                "which is wrong?", ["the number of seats", "a member who has left, without `to:`"] + choices))
    }

    fileprivate static func moreFormerMembersThanSeats(
        _ members: Int, from day: LocalDate, _ seats: Spanned<Int>, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .moreFormerMembersThanSeats, at: span, "member number \(members)",
            related: [Label(seats.span, "\(Count(seats.value, "seat"))")],
            headline:
                "From \(day) the body had \(members) members, more than its \(Count(seats.value, "seat")) now",
            reason: "That is \(members - seats.value) too many, unless the body had more seats then.",
            advice: .check(
                "which is it?",
                [
                    "one of the dates is wrong: correct it",
                    "it had more seats then: accept this warning under accept:, with that reason",
                ]))
    }
}

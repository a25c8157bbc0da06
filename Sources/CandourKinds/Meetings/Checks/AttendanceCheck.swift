import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the lists of who was there account for every seat of the body, with members of that day.
struct AttendanceCheck {
    /// Somebody in one of the lists.
    private struct Listed {
        let key: RecordKey
        let span: SourceSpan
        let list: String
    }

    private let attendance: Attendance
    private let date: PartialDate
    private let body: Entry<Bodies>
    private let store: RecordStore
    private let members: [RecordKey: [Membership]]
    private let substitutes: [RecordKey: [Membership]]

    init(_ attendance: Attendance, of meeting: Meeting, _ body: Entry<Bodies>, in store: RecordStore) {
        self.attendance = attendance
        self.body = body
        self.store = store
        date = meeting.date.value
        members = AttendanceCheck.byPerson(body.record.members, in: store)
        substitutes = AttendanceCheck.byPerson(body.record.substitutes, in: store)
    }

    /// What is wrong: the lists first; whether they come to the seats only when nothing is wrong in them.
    var diagnostics: [Diagnostic] {
        let present = listed(attendance.present.value?.map(\.value) ?? [], "present")
        let apologies = listed(attendance.apologies.value?.map(\.value) ?? [], "apologies")
        let absent = listed(attendance.absent, "absent")
        let standIns = listed(attendance.substitutes.map(\.person), "substitutes")
        let replaced = listed(attendance.substitutes.map(\.member), "substitutes")
        let everybody = present + apologies + absent
        var found = checkTwice(everybody) + checkTwice(standIns) + checkTwice(replaced)
        found += contradictions(present, apologies + absent, standIns, replaced)
        found += checkMembers(everybody + replaced, standIns: Set(standIns.map(\.key)))
        found += checkSubstitutes(standIns)
        found += unexplained(present, standIns: Set(standIns.map(\.key)))
        guard found.isEmpty, isComplete(everybody.count, standIns.count, replaced.count) else { return found }
        let seated = Set(standIns.map(\.key))
        let away = Set((apologies + absent).map(\.key))
        let parts = [
            (present.filter { !seated.contains($0.key) }.count, "present"),
            (apologies.count, "with apologies"),
            (absent.count, "absent"),
            (replaced.filter { !away.contains($0.key) }.count, "replaced by a substitute"),
            (attendance.vacancies?.value ?? 0, "empty seats"),
        ]
        return [checkSeats(parts)].compactMap { $0 }
    }

    private func checkSeats(_ parts: [(count: Int, name: String)]) -> Diagnostic? {
        guard let seats = body.record.seats.spanned, attendance.present.value != nil,
            attendance.apologies.value != nil
        else { return nil }
        let sum = parts.reduce(0) { $0 + $1.count }
        // Present and apologies are always named; the others only where there are any.
        let shown = parts.enumerated().filter { $0.offset < 2 || $0.element.count > 0 }.map(\.element)
        return sum == seats.value
            ? nil : .attendanceDoesNotMatchSeats(shown, sum, seats, body.head, attendance.span)
    }

    /// Whether every name led to a person: one that did not has been reported.
    private func isComplete(_ everybody: Int, _ standIns: Int, _ replaced: Int) -> Bool {
        let written = (attendance.present.value?.count ?? 0) + (attendance.apologies.value?.count ?? 0)
        return everybody == written + attendance.absent.count && standIns == attendance.substitutes.count
            && replaced == attendance.substitutes.count
    }

    private func listed(_ people: [Reference<People>], _ list: String) -> [Listed] {
        people.compactMap { person in
            store.key(of: person).map { Listed(key: $0, span: person.span, list: list) }
        }
    }

    /// Nobody stands in the lists twice.
    private func checkTwice(_ everybody: [Listed]) -> [Diagnostic] {
        var first: [RecordKey: Listed] = [:]
        return everybody.compactMap { one in
            guard let other = first[one.key] else {
                first[one.key] = one
                return nil
            }
            return .listedTwice(name(one.key), (one.span, one.list), (other.span, other.list))
        }
    }

    /// A member who was there needs nobody to stand in, and who was away stood in for nobody.
    private func contradictions(
        _ present: [Listed], _ away: [Listed], _ standIns: [Listed], _ replaced: [Listed]
    ) -> [Diagnostic] {
        let here = Dictionary(present.map { ($0.key, $0) }) { first, _ in first }
        let gone = Dictionary(away.map { ($0.key, $0) }) { first, _ in first }
        let pairs =
            replaced.compactMap { one in here[one.key].map { (one, $0) } }
            + standIns.compactMap { one in gone[one.key].map { (one, $0) } }
        return pairs.map { one, other in
            .listedTwice(name(one.key), (one.span, one.list), (other.span, other.list))
        }
    }

    /// Whoever counts for a seat was a member on the day, or somebody who may stand in.
    private func checkMembers(_ everybody: [Listed], standIns: Set<RecordKey>) -> [Diagnostic] {
        // A member that could not be read is not missing.
        guard !members.isEmpty, body.head.isComplete else { return [] }
        return everybody.compactMap { one in
            if holds(members[one.key]) { return nil }
            if one.list == "present", standIns.contains(one.key) || holds(substitutes[one.key]) { return nil }
            return .notAMember(
                name(one.key), one.span, one.list, date, body.head, members[one.key]?.last?.person.span)
        }
    }

    private func checkSubstitutes(_ standIns: [Listed]) -> [Diagnostic] {
        guard !substitutes.isEmpty else { return [] }
        return standIns.compactMap { one in
            holds(substitutes[one.key]) ? nil : .notASubstitute(name(one.key), one.span, date, body.head)
        }
    }

    /// A substitute who was there stood in for somebody.
    private func unexplained(_ present: [Listed], standIns: Set<RecordKey>) -> [Diagnostic] {
        present.compactMap { one in
            let isSubstitute = holds(substitutes[one.key]) && !holds(members[one.key])
            return isSubstitute && !standIns.contains(one.key)
                ? .substituteForWhom(name(one.key), one.span) : nil
        }
    }

    private func holds(_ terms: [Membership]?) -> Bool { terms?.contains { $0.canCover(date) } ?? false }

    private func name(_ key: RecordKey) -> String { store.head(key)?.title ?? key.id }

    private static func byPerson(_ terms: [Membership], in store: RecordStore) -> [RecordKey: [Membership]] {
        var byPerson: [RecordKey: [Membership]] = [:]
        for term in terms {
            if let key = store.key(of: term.person) { byPerson[key, default: []].append(term) }
        }
        return byPerson
    }
}

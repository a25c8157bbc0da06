import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

extension Diagnostic {
    static func attendanceDoesNotMatchSeats(
        _ parts: [(count: Int, name: String)], _ sum: Int, _ seats: Spanned<Int>, _ body: RecordHead,
        _ span: SourceSpan
    ) -> Diagnostic {
        let working = parts.map { "\($0.count) \($0.name)" }.joined(separator: " + ")
        let difference =
            sum > seats.value ? "\(sum - seats.value) more than" : "\(seats.value - sum) fewer than"
        return Diagnostic(
            .totalDoesNotMatch, at: span, "these minutes account for \(sum)",
            related: [Label(seats.span, "the body has \(Count(seats.value, "seat"))")],
            headline:
                "The minutes account for \(Count(sum, "member")), but “\(body.title)” has \(Count(seats.value, "seat"))",
            reason: "\(working) = \(sum), which is \(difference) the seats.",
            advice: .check(
                "compare with the minutes:",
                [
                    "is somebody missing under present:, apologies: or absent:?",
                    "was a seat empty? Then add vacancies: with the number",
                    "is the number of seats wrong?",
                ]))
    }

    static func listedTwice(
        _ name: String, _ one: (span: SourceSpan, list: String), _ other: (span: SourceSpan, list: String)
    ) -> Diagnostic {
        let lists =
            one.list == other.list
            ? "twice under \(one.list):" : "under \(other.list): and again under \(one.list):"
        return Diagnostic(
            .attendanceListedTwice, at: one.span, "under \(one.list):",
            related: [Label(other.span, "under \(other.list):")],
            headline: "\(name) stands \(lists)",
            reason: "Everybody counts for one seat.",
            advice: .check("compare with the minutes: which of the two is wrong?"))
    }

    static func notAMember(
        _ name: String, _ span: SourceSpan, _ list: String, _ date: PartialDate, _ body: RecordHead,
        _ term: SourceSpan?
    ) -> Diagnostic {
        let known =
            term == nil ? "is not in its list of members" : "was not a member then, by the dates of the list"
        return Diagnostic(
            .notAMember, at: span, "under \(list):",
            related: term.map { [Label($0, "other dates here")] } ?? [],
            headline:
                "\(name) is listed under \(list):, but was not a member of “\(body.title)” \(date.phrase)",
            reason: "\(name) \(known), in content/bodies/.",
            advice: .check(
                "which is it?",
                [
                    "a member: correct the list of members, or its dates",
                    "a substitute: add substitutes: with the member in whose place",
                    "neither: move the name to in_attendance:",
                ]))
    }

    static func notASubstitute(
        _ name: String, _ span: SourceSpan, _ date: PartialDate, _ body: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .notASubstitute, at: span,
            headline:
                "\(name) stood in for a member, but was not a substitute of “\(body.title)” \(date.phrase)",
            reason: "The body’s record lists those who may stand in under substitutes:.",
            advice: .check("which is wrong, the name here or the list in content/bodies/?"))
    }

    static func substituteForWhom(_ name: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .substituteForWhom, at: span,
            headline: "\(name) is a substitute, but the minutes do not say for whom",
            reason: "A substitute takes the seat of a member, who is counted once.",
            advice: .fix("add an entry under substitutes: with person: and for:, the member in whose place."))
    }
}

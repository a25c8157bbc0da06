package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension People {
    package static func validate(
        _ entry: Entry<People>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let roles = entry.record.roles
        var sameRole: [String: [PersonRole]] = [:]
        for role in roles {
            if let start = role.from.spanned, let end = role.to?.spanned, start.value.first > end.value.last {
                diagnostics.append(.roleEndsBeforeStart(role.title.value, start, end, entry.head.title))
            }
            // Only the same role can be held twice, so few are compared.
            if let other = sameRole[role.title.value]?.first(where: { $0.overlaps(role) }) {
                diagnostics.append(.termsOverlap(role.title, other.title, entry.head.title))
            }
            sameRole[role.title.value, default: []].append(role)
        }
    }
}

extension Diagnostic {
    fileprivate static func roleEndsBeforeStart(
        _ role: String, _ start: Spanned<PartialDate>, _ end: Spanned<PartialDate>, _ name: String
    ) -> Diagnostic {
        Diagnostic(
            .roleEndsBeforeStart, at: end.span, "ends",
            related: [Label(start.span, "begins")],
            headline:
                "\(name)’s role “\(role)” ends \(end.value.phrase), before it begins \(start.value.phrase)",
            advice: .check("which of the two dates is wrong?"))
    }

    fileprivate static func termsOverlap(
        _ role: Spanned<String>, _ other: Spanned<String>, _ name: String
    ) -> Diagnostic {
        Diagnostic(
            .termsOverlap, at: role.span, "and here again",
            related: [Label(other.span, "here")],
            headline: "\(name) holds the role “\(role.value)” twice at the same time",
            reason: "A role that ended has its day under to:.",
            advice: .check("which of the dates is wrong, or is one of the two entries too many?"))
    }
}

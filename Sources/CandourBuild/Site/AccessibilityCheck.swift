import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the accessibility statement still holds: the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
/// Accessibility Regulations 2018, regulation 8.
struct AccessibilityCheck: Sendable {
    let statement: AccessibilitySettings
    let today: LocalDate

    /// What is wrong with it, beside the records that will be on the site.
    func faults(in heads: [RecordHead]) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if let looked = statement.reviewed.spanned ?? statement.prepared.spanned, isDue(looked.value) {
            faults.append(.accessibilityReviewDue(looked))
        }
        if statement.status.value == .fully {
            let file = heads.lazy.flatMap(\.common.attachments).first { $0.isAccessible == false }
            if let problem = statement.problems.first {
                faults.append(.accessibilityStatus(statement.status, because: problem))
            } else if let file {
                faults.append(.accessibilityStatus(statement.status, because: file.file))
            }
        }
        return faults
    }

    /// Whether a statement that was looked at on a day is to be looked at again: after a year.
    private func isDue(_ day: LocalDate) -> Bool { day.lastDay(ofMonths: 12) < today }
}

extension Diagnostic {
    /// That `site.yml` says nothing on accessibility.
    static func accessibilityMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .accessibilityMissing, at: span.firstByte,
            headline: "site.yml says nothing for the accessibility statement",
            reason:
                "The law asks every public body for one on its website. Without it the site has no such page.",
            advice: .fix("add accessibility: with status, prepared_on, reviewed_on and tested_by."))
    }

    fileprivate static func accessibilityReviewDue(_ looked: Spanned<LocalDate>) -> Diagnostic {
        Diagnostic(
            .accessibilityReviewDue, at: looked.span,
            headline:
                "The accessibility statement was last looked at on \(looked.value), more than a year ago",
            reason: "A statement is to be reviewed regularly, at least once a year.",
            advice: .fix("test the site again, say what is not accessible now, and write the day of that."))
    }

    fileprivate static func accessibilityStatus(
        _ status: Spanned<AccessibilityStatus>, because problem: AccessibilityProblem
    ) -> Diagnostic {
        Diagnostic(
            .accessibilityStatus, at: status.span,
            headline: "The site cannot be fully accessible and have accessibility problems",
            reason: "Under problems: the statement lists “\(problem.text)”.",
            advice: .check(
                "has this been put right?",
                ["if it has, take it out of problems:", "if not, change the status to partly"]))
    }

    fileprivate static func accessibilityStatus(
        _ status: Spanned<AccessibilityStatus>, because file: Spanned<String>
    ) -> Diagnostic {
        Diagnostic(
            .accessibilityStatus, at: status.span,
            related: [Label(file.span, "a file that is not accessible")],
            headline: "The site cannot be fully accessible and offer \(file.value)",
            reason: "The record says accessible: no for this file.",
            advice: .check(
                "does the file work with assistive technology now?",
                [
                    "if it does, change accessible: to yes in the record",
                    "if not, change the status to partly",
                ]))
    }
}

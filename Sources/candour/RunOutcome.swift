import CandourBuild
import CandourDiagnostics

/// A run that came to its end, with what became of the site.
struct RunOutcome {
    let report: BuildReport
    /// What was live before a build; nothing for a check.
    let live: LiveSite?
    /// What a build did to the site; nothing when nothing was published.
    let publication: Publication?

    /// How many messages weigh so much.
    func count(_ severity: Severity) -> Int { report.diagnostics.count { $0.severity == severity } }

    /// One or two sentences: what was found, and what is live now.
    var sentence: String {
        let warnings = count(.warning)
        let also = warnings == 0 ? "" : " and \(Count(warnings, "warning"))"
        if report.hasProblems {
            let problems = report.diagnostics.filter { $0.severity == .problem }
            let files = Set(problems.map(\.primary.span.file)).count
            let found = "\(Count(problems.count, "problem")) in \(Count(files, "file"))\(also)."
            return live.map { "\(found) Nothing was published.\n\($0.stillLive)" } ?? found
        }
        let fine = warnings == 0 ? "No problems." : "No problems, but \(Count(warnings, "warning"))."
        let pages = Count(report.pages, "page")
        switch publication {
        case nil: return fine
        case .unchanged(let output):
            return "\(fine) Nothing has changed: \(pages) in \(output) are up to date."
        case .replaced(let output, let swap):
            let how =
                swap == .renamed ? " (with two renames: this disk cannot exchange folders in one step)" : ""
            return "\(fine) \(pages) published in \(output)\(how)."
        }
    }

    /// The whole outcome in Markdown, for the summary of a run or a comment on a pull request. `baseline` is the name of
    /// the file with what was known before.
    func markdown(baseline: String?) -> String {
        var text = "## \(heading)\n\n"
        text += MarkdownText.paragraphs(sentence) + "\n\n"
        if live == nil {
            text +=
                report.hasProblems
                ? "This was a check. What it found has to be put right before anything can be published.\n\n"
                : "This was a check: nothing was published.\n\n"
        }
        text += MarkdownRenderer(catalog: report.catalog).rendered(report.diagnostics)
        if let baseline, !report.gone.isEmpty {
            text += "### No longer found\n\nThese are still in \(MarkdownText.escaped(baseline)):\n\n"
            for entry in report.gone {
                text += "- \(MarkdownText.escaped("\(entry.key.file): \(entry.key.headline)"))\n"
            }
            text += "\n"
        }
        return text + "### The records\n\n" + MarkdownText.block(report.ledger.text)
    }

    private var heading: String {
        let problems = count(.problem)
        let warnings = count(.warning)
        switch (problems, warnings) {
        case (0, 0): return "Nothing is wrong"
        case (0, _): return "No problems, \(Count(warnings, "warning"))"
        case (_, 0): return "\(Count(problems, "problem"))"
        default: return "\(Count(problems, "problem")) and \(Count(warnings, "warning"))"
        }
    }
}

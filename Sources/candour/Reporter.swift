import CandourBuild
import CandourDiagnostics

/// Tells the outcome of a run: the messages, the ledger, and what is live now.
struct Reporter {
    let options: SiteOptions

    /// A run that came to its end. `publication` is what became of the site; nothing when it was not published.
    func finish(_ report: BuildReport, live: LiveSite?, _ publication: Publication?) {
        switch options.format {
        case .text: finishText(report, live, publication)
        case .json:
            let (isReplaced, isUnchanged) =
                switch publication {
                case .replaced: (true, false)
                case .unchanged: (false, true)
                case nil: (false, false)
                }
            let extra = [
                ("published", String(isReplaced)), ("unchanged", String(isUnchanged)),
                ("pages", String(report.pages)),
                ("problems", String(count(report, .problem))), ("warnings", String(count(report, .warning))),
            ]
            Terminal.write(JSONRenderer(catalog: report.catalog).rendered(report.diagnostics, extra: extra))
        }
        if options.timings {
            for stage in report.stages {
                let milliseconds = Int((stage.seconds * 1000).rounded())
                Terminal.writeError("\(stage.name): \(milliseconds) ms of CPU\n")
            }
        }
    }

    /// A run that the machine ended.
    func fail(_ fault: MachineFault, live: LiveSite?) {
        let state = live.map { "Nothing was published. " + $0.stillLive } ?? ""
        switch options.format {
        case .text:
            Terminal.writeError("\(fault.headline).\n\(fault.advice)\n" + (state.isEmpty ? "" : state + "\n"))
        case .json:
            Terminal.write(
                JSONText.object([
                    ("version", "1"), ("published", "false"), ("fault", JSONText.quoted(fault.headline)),
                    ("advice", JSONText.quoted(fault.advice)), ("diagnostics", "[]"),
                ]) + "\n")
        }
    }

    private func finishText(_ report: BuildReport, _ live: LiveSite?, _ publication: Publication?) {
        let messages = TextRenderer(catalog: report.catalog, style: Terminal.style).rendered(
            report.diagnostics)
        if !messages.isEmpty { Terminal.write(messages + "\n") }
        if options.quiet, !report.hasProblems { return }
        Terminal.write(report.ledger.text)
        Terminal.write(summary(of: report, live, publication) + "\n")
    }

    private func summary(
        of report: BuildReport, _ live: LiveSite?, _ publication: Publication?
    ) -> String {
        let warnings = count(report, .warning)
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

    private func count(_ report: BuildReport, _ severity: Severity) -> Int {
        report.diagnostics.count { $0.severity == severity }
    }
}

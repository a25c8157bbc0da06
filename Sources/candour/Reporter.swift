import CandourBuild
import CandourDiagnostics
import CandourKinds

/// Tells the outcome of a run: the messages, the ledger, and what is live now.
struct Reporter {
    let options: SiteOptions
    /// Where the outcome is told in Markdown, too.
    var summary: SummaryFile?

    /// Tells the outcome of a run with these options.
    init(options: SiteOptions) { self.options = options }

    /// A run that came to its end. `publication` is what became of the site; nothing when it was not published.
    func finish(_ report: BuildReport, live: LiveSite?, _ publication: Publication?) {
        let outcome = RunOutcome(report: report, live: live, publication: publication)
        switch options.format {
        case .text: finishText(outcome)
        case .json: Terminal.write(json(of: outcome))
        case .github: finishGitHub(outcome)
        case .sarif: Terminal.write(sarif(report.catalog).rendered(report.diagnostics))
        }
        summary?.write(outcome.markdown(baseline: options.report.baseline))
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
        case .github: Terminal.write(GitHubRenderer.failure(fault.headline, fault.advice + "\n" + state))
        case .sarif: Terminal.write(sarif(SourceCatalog()).failure(fault.headline, fault.advice))
        }
        let told = [fault.headline + ".", fault.advice, state].filter { !$0.isEmpty }
        summary?.write(
            "## The run failed\n\n" + told.map(MarkdownText.escaped).joined(separator: "\n\n") + "\n")
    }

    private func finishText(_ outcome: RunOutcome) {
        let report = outcome.report
        let messages = TextRenderer(catalog: report.catalog, style: Terminal.style).rendered(
            report.diagnostics)
        if !messages.isEmpty { Terminal.write(messages + "\n") }
        if !report.gone.isEmpty { Terminal.write(gone(report) + "\n") }
        if options.quiet, !report.hasProblems { return }
        Terminal.write(report.ledger.text)
        Terminal.write(outcome.sentence + "\n")
    }

    private func finishGitHub(_ outcome: RunOutcome) {
        let report = outcome.report
        let renderer = GitHubRenderer(
            catalog: report.catalog, paths: RepositoryFolder.path(of: options.site))
        Terminal.write(renderer.rendered(report.diagnostics, summary: summary?.place))
        if !report.gone.isEmpty {
            Terminal.write(GitHubRenderer.notice("The baseline has more than is found", gone(report)))
        }
        if options.quiet, !report.hasProblems { return }
        Terminal.write(report.ledger.text)
        Terminal.write(outcome.sentence + "\n")
    }

    private func json(of outcome: RunOutcome) -> String {
        let report = outcome.report
        let (isReplaced, isUnchanged) =
            switch outcome.publication {
            case .replaced: (true, false)
            case .unchanged: (false, true)
            case nil: (false, false)
            }
        var extra = [
            ("published", String(isReplaced)), ("unchanged", String(isUnchanged)),
            ("pages", String(report.pages)),
            ("problems", String(outcome.count(.problem))), ("warnings", String(outcome.count(.warning))),
        ]
        if options.report.baseline != nil {
            let gone = report.gone.map { entry in
                JSONText.object([
                    ("line", String(entry.line)), ("id", JSONText.quoted(entry.key.id)),
                    ("file", JSONText.quoted(entry.key.file)),
                    ("headline", JSONText.quoted(entry.key.headline)),
                ])
            }
            extra += [("known", String(report.ledger.known)), ("gone", JSONText.array(gone))]
        }
        return JSONRenderer(catalog: report.catalog).rendered(report.diagnostics, extra: extra)
    }

    private func sarif(_ catalog: SourceCatalog) -> SARIFRenderer {
        SARIFRenderer(
            catalog: catalog, paths: RepositoryFolder.path(of: options.site),
            ids: Build.diagnosticIDs(of: Registry.kinds), version: Version.current)
    }

    /// What is in the baseline and no longer in the site.
    private func gone(_ report: BuildReport) -> String {
        let name = options.report.baseline ?? ""
        return "No longer found, though \(name) has it:\n"
            + report.gone.map {
                "  \(name):\($0.line)  \(ShownText.of("\($0.key.file): \($0.key.headline)"))\n"
            }.joined() + "To have it count again, run candour check --write-baseline \(name).\n"
    }
}

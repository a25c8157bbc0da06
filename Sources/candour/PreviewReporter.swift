import CandourBuild
import CandourDiagnostics
import CandourServe
import Glibc
import Synchronization

/// Says on the terminal where the preview is, and what each build found: the same messages as `candour check`.
final class PreviewReporter: Sendable {
    private let isQuiet: Bool
    /// What was said of the last build: the same is not said again after each change.
    private let last = Mutex("")

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    /// The preview has its address: the first line of all.
    func begin(at address: PreviewAddress, wanted: PreviewAddress) {
        say("Open \(address.url) in a browser. Ctrl-C ends the preview.\n")
        if address.url != wanted.url, wanted.port != 0 {
            say("Port \(wanted.port) is in use, so this is the next one that is free.\n")
        }
        if address.isOpen {
            say("Everybody who can reach this machine can see the preview, with its drafts.\n")
        }
    }

    /// What happened.
    func tell(_ news: Preview.News) {
        switch news {
        case .built(let report, let isShown): tell(report, isShown: isShown)
        case .failed(let fault): fail(fault)
        case .polling:
            say("The system does not tell of changes here, so the files are looked at twice a second.\n")
        }
    }

    /// What the machine could not do.
    func fail(_ fault: MachineFault) {
        last.withLock { $0 = "" }
        Terminal.writeError("\(fault.headline).\n\(fault.advice)\n")
    }

    private func tell(_ report: BuildReport, isShown: Bool) {
        let messages = TextRenderer(catalog: report.catalog, style: Terminal.style).rendered(
            report.diagnostics)
        let isNew = last.withLock { last in
            defer { last = messages }
            return last != messages
        }
        if isNew, !messages.isEmpty { say("\n" + messages + "\n") }
        if isQuiet, isShown { return }
        let problems = report.diagnostics.count { $0.severity == .problem }
        let warnings = report.diagnostics.count - problems
        let found = Count(warnings, "warning")
        if isShown {
            let also = warnings == 0 ? "" : ", but \(found)"
            say("No problems\(also). \(Count(report.pages, "page")) shown.\n")
        } else {
            let also = warnings == 0 ? "" : " and \(found)"
            say("\(Count(problems, "problem"))\(also). The last version without problems stays.\n")
        }
    }

    /// Writes to standard output. A preview whose reader has gone is of no use any more.
    private func say(_ text: String) {
        if !Terminal.put(text, STDOUT_FILENO) { Interruption.cause() }
    }
}

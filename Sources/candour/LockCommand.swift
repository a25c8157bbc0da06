import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourPage
import Glibc

/// `candour lock`: writes down what the site has published, so that every check can compare with it.
struct LockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Write record.lock: what is published, so that nothing of it is lost or changed unseen.",
        discussion: """
            Run it when a check finds nothing, and commit record.lock with the content. From then on a check finds \
            addresses that would vanish, and figures and texts that were changed without a note to readers.
            """)

    @OptionGroup var options: SiteOptions

    @Option(
        help: ArgumentHelp(
            "Take the changed words of this record without a note to readers, such as a spelling. Can be repeated.",
            valueName: "kind/id"))
    var reworded: [String] = []

    @Flag(help: "Write nothing; end with 1 if record.lock is not up to date.")
    var check = false

    func validate() throws {
        for name in reworded where name.split(separator: "/", maxSplits: 1).count != 2 {
            throw ValidationError(
                "--reworded takes a record such as decisions/precept-2022-23, not “\(name)”.")
        }
        if options.report.baseline != nil {
            throw ValidationError("--baseline and lock do not go together: what is locked must be right.")
        }
        if options.drafts {
            throw ValidationError("--drafts and lock do not go together: drafts are not published.")
        }
    }

    mutating func run() async throws {
        var reporter = Reporter(options: options)
        let progress = Progress(isQuiet: options.quiet)
        let report: BuildReport
        do throws(MachineFault) {
            reporter.summary = try SummaryFile(options.report)
            let source = FolderSource(options.site)
            try source.requireSite()
            var buildOptions = options.buildOptions
            buildOptions.findings = try options.report.findings()
            buildOptions.reworded = Set(reworded.map(LockCommand.key))
            report = try await Build(
                source, kinds: Registry.kinds, options: buildOptions, onStage: progress.begin
            )
            .run(into: nil)
            progress.finish()
            if let update = report.lock {
                try requireKnown(in: update)
                if !check { try update.write(toSite: options.site) }
            }
        } catch {
            progress.finish()
            reporter.fail(error, live: nil)
            throw ExitCode(2)
        }
        guard let update = report.lock else {
            reporter.finish(report, live: nil, nil)
            if options.format == .text { Terminal.write("\(RecordLock.name) was left as it was.\n") }
            throw ExitCode(1)
        }
        say(update)
        if check, update.before != update.lock { throw ExitCode(1) }
    }

    private func say(_ update: LockUpdate) {
        let (added, changed, dropped) = update.counts
        let isSame = update.before == update.lock
        if options.format == .json {
            Terminal.write(
                JSONText.object([
                    ("version", "1"), ("records", String(update.lock.records.count)),
                    ("added", String(added)),
                    ("changed", String(changed)), ("dropped", String(dropped)),
                    ("written", isSame || check ? "false" : "true"),
                ]) + "\n")
            return
        }
        if options.quiet { return }
        let all = Count(update.lock.records.count, "record")
        if isSame {
            Terminal.write("\(RecordLock.name) is up to date: \(all).\n")
            return
        }
        let parts = [(added, "new"), (changed, "changed"), (dropped, "there no more")].filter { $0.0 > 0 }
            .map { "\(Count.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
        Terminal.write(
            check
                ? "\(RecordLock.name) is not up to date: \(parts). Run candour lock, and commit the file.\n"
                : "\(RecordLock.name) has \(all): \(parts). Commit it with the content.\n")
    }

    private func requireKnown(in update: LockUpdate) throws(MachineFault) {
        for name in reworded where !update.knew(LockCommand.key(name)) {
            throw MachineFault(
                "\(RecordLock.name) has no record \(name)",
                advice: "Name a record as its address does, with its folder: decisions/precept-2022-23.")
        }
    }

    private static func key(_ name: String) -> RecordKey {
        let parts = name.split(separator: "/", maxSplits: 1)
        return RecordKey(
            kind: parts.first.map(String.init) ?? "", id: parts.dropFirst().first.map(String.init) ?? "")
    }
}

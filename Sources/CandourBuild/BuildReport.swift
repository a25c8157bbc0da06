package import CandourDiagnostics

/// What a run found and made.
package struct BuildReport: Sendable {
    /// Everything found, in the order of files and places.
    package let diagnostics: [Diagnostic]
    /// The files that the diagnostics point into.
    package let catalog: SourceCatalog
    /// What became of every record.
    package let ledger: Ledger
    /// How many pages were written.
    package let pages: Int
    /// The entries of the baseline that are no longer found.
    package var gone: [Baseline.Entry] = []
    /// How long each stage took: name, seconds of CPU.
    package var stages: [(name: String, seconds: Double)] = []
    /// The lock of what is public, where one was asked for and nothing is wrong.
    package var lock: LockUpdate?
    /// The path of the site on its host: `/`, or `/opcc/`. The page for wrong addresses has it in its links.
    package var basePath = "/"
    /// What it was made from; nothing for a report that was remembered.
    var loaded: LoadedSite?
    /// What it keeps so that the next build need not do everything again.
    var details: CachedDetails?
    /// Everything that the run read and made. Taking ten thousand records apart takes as long as checking them, so
    /// it is kept: whoever ends the process after a run need not let go of it before.
    var made: [any Sendable] = []

    /// Whether anything stops publishing.
    package var hasProblems: Bool { diagnostics.contains { $0.severity == .problem } }
}

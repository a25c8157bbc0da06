import CandourDiagnostics

/// What a site and a run make of the messages: how much each weighs, and which were known before.
struct FindingRules: Sendable {
    /// What remains of some messages, and what became of the others.
    struct Outcome: Sendable {
        /// The messages, as they weigh.
        var diagnostics: [Diagnostic] = []
        /// How many are turned off in `site.yml`.
        var turnedOff = 0
        /// How many were known before.
        var known = 0
        /// The entries of the baseline that are no longer found.
        var gone: [Baseline.Entry] = []
    }

    private let weights: [DiagnosticID: CheckSetting.Weight]
    private let options: FindingOptions

    /// The rules of a site with `settings`, in a run with `options`.
    init(_ settings: [CheckSetting], _ options: FindingOptions) {
        weights = Dictionary(settings.map { ($0.id, $0.weight) }) { first, _ in first }
        self.options = options
    }

    /// The messages as `site.yml` weighs them.
    func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !weights.isEmpty else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            switch weights[diagnostic.id] {
            case nil: diagnostic
            case .off: nil
            case .warning: diagnostic.weighing(.warning)
            case .problem: diagnostic.weighing(.problem)
            }
        }
    }

    /// All messages of a run, as they count in it. `publishes` says that a site is to be made: then what is a problem
    /// by itself counts, known or not.
    func apply(
        to diagnostics: [Diagnostic], turnedOff: Int, in catalog: SourceCatalog, publishes: Bool
    ) -> Outcome {
        var outcome = Outcome()
        outcome.diagnostics = weighed(diagnostics)
        outcome.turnedOff = turnedOff + diagnostics.count - outcome.diagnostics.count
        if let baseline = options.baseline {
            var left = baseline.counts
            outcome.diagnostics.removeAll { diagnostic in
                let key = FindingKey(diagnostic, in: catalog)
                guard let count = left[key], count > 0 else { return false }
                left[key] = count - 1
                return !(publishes && diagnostic.id.severity == .problem && diagnostic.severity == .problem)
            }
            outcome.known = diagnostics.count - (outcome.turnedOff - turnedOff) - outcome.diagnostics.count
            // Where a file could not be read through, nobody knows what else it has.
            let unsure = Set(
                outcome.diagnostics.filter { $0.severity == .problem }.map { catalog[$0.primary.span].path })
            outcome.gone = baseline.entries.filter {
                left[$0.key, default: 0] > 0 && !unsure.contains($0.key.file)
            }
        }
        if options.warningsAreProblems {
            outcome.diagnostics = outcome.diagnostics.map { $0.weighing(.problem) }
        }
        return outcome
    }
}

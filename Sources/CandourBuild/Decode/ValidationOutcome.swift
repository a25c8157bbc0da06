import CandourDiagnostics
import CandourPage

/// What all checks found.
struct ValidationOutcome: Sendable {
    /// Everything that is wrong, less what records accept.
    var diagnostics: [Diagnostic] = []
    /// How many messages were accepted.
    var accepted = 0
    /// How many messages `site.yml` turns off.
    var turnedOff = 0
    /// The records that have problems.
    var faulty: Set<RecordKey> = []
    /// The fingerprint of what stands for what.
    var expansions = Fingerprint.none
    /// What the checks of records asked for that found nothing, where the next build may need to know.
    var traces: [RecordKey: CachedTrace] = [:]
}

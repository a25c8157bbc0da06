import CandourDiagnostics
import CandourPage
import CandourRecords

/// A theme of a plan, on a page of its own.
struct PlanTheme: Sendable {
    /// Its part of the address: `ethical-policing`.
    let slug: String
    /// Its file, for messages about it as a whole.
    let file: SourceSpan
    /// What it is called.
    let title: String
    /// Where that is written.
    let titleSpan: SourceSpan
    /// What it is to achieve, in one sentence.
    let aim: String
    /// The objectives.
    let objectives: [PlanPoint]
    /// What will be done.
    let deliverables: [Deliverable]
    /// How success will be seen.
    let measures: [PlanPoint]
    /// Where its facts come from.
    let source: SourceNote?
    /// More about it.
    let body: Prose

    /// Where its page stands, below the plan's.
    var path: String { slug + "/" }

    /// How references name it after the plan's id.
    var suffix: String { "/" + slug }
}

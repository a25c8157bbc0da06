import CandourPage
import CandourRecords

/// Pages that are not made yet: addresses are known, the content is made when it is written.
struct PlannedPages: Sendable {
    /// The record behind them.
    let record: RecordKey?
    /// Makes them.
    let make: @Sendable () -> [Page]
}

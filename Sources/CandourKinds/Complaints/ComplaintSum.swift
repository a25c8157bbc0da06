/// A figure and the figures that come to it.
struct ComplaintSum: Sendable {
    /// The whole.
    let whole: ComplaintMeasure
    /// What the whole counts, as a sentence names it.
    let wholeName: String
    /// The parts, each with what it counts.
    let parts: [(measure: ComplaintMeasure, name: String)]

    /// All that must add up.
    static let all = [
        ComplaintSum(
            whole: .chiefReceived, wholeName: "complaints received against the chief constable",
            parts: [(.chiefRecorded, "complaints recorded"), (.chiefNotRecorded, "complaints not recorded")]),
        ComplaintSum(
            whole: .forceLogged, wholeName: "complaints logged about the force",
            parts: [
                (.forceOutsideSchedule3, "complaints outside Schedule 3"),
                (.forceUnderSchedule3, "complaints under Schedule 3"),
            ]),
        ComplaintSum(
            whole: .reviewsReceived, wholeName: "requests for a review",
            parts: [
                (.reviewsValid, "valid requests"), (.reviewsInvalid, "requests not valid"),
                (.reviewsNotProgressed, "requests not progressed"),
            ]),
        ComplaintSum(
            whole: .reviewsValid, wholeName: "valid requests",
            parts: [
                (.reviewsCompleted, "completed reviews"), (.reviewsOngoing, "ongoing reviews"),
                (.reviewsNotStarted, "reviews not started"),
            ]),
        ComplaintSum(
            whole: .reviewsInvalid, wholeName: "requests not valid",
            parts: [(.reviewsLate, "late requests"), (.reviewsWrongBody, "requests to the wrong body")]),
    ]
}

/// One figure of a record, by its path in the file, which is also its address: `#reviews.valid.total`.
enum ComplaintMeasure: String, CaseIterable, Sendable {
    case commissionerReceived = "commissioner.received"

    case chiefReceived = "chief_constable.received"
    case chiefRecorded = "chief_constable.recorded"
    case chiefNotRecorded = "chief_constable.not_recorded"
    case chiefAppealed = "chief_constable.appealed"
    case chiefAppealsUpheld = "chief_constable.appeals_upheld"

    case forceLogged = "force.logged"
    case forceResolved = "force.resolved"
    case forceOutsideSchedule3 = "force.outside_schedule_3"
    case forceUnderSchedule3 = "force.under_schedule_3"
    case forceAllegations = "force.allegations"
    case forceRecorded = "force.recorded"
    case forceRecordedEarlier = "force.recorded_a_year_earlier"
    case forceUpheld = "force.upheld"
    case forceDipSampled = "force.dip_sampled"

    case reviewsReceived = "reviews.received"
    case reviewsValid = "reviews.valid.total"
    case reviewsCompleted = "reviews.valid.completed"
    case reviewsOngoing = "reviews.valid.ongoing"
    case reviewsNotStarted = "reviews.valid.not_started"
    case reviewsInvalid = "reviews.invalid.total"
    case reviewsLate = "reviews.invalid.late"
    case reviewsWrongBody = "reviews.invalid.wrong_body"
    case reviewsNotProgressed = "reviews.not_progressed"
    case reviewsUpheld = "reviews.upheld"

    case aboutChiefConstable = "whistleblowing.about_chief_constable"
    case aboutOffice = "whistleblowing.about_office"
    case aboutMoney = "whistleblowing.about_money"

    /// The section that it belongs to.
    var section: ComplaintSection {
        switch self {
        case .commissionerReceived: .commissioner
        case .chiefReceived, .chiefRecorded, .chiefNotRecorded, .chiefAppealed, .chiefAppealsUpheld:
            .chiefConstable
        case .forceLogged, .forceResolved, .forceOutsideSchedule3, .forceUnderSchedule3, .forceAllegations,
            .forceRecorded, .forceRecordedEarlier, .forceUpheld, .forceDipSampled:
            .force
        case .reviewsReceived, .reviewsValid, .reviewsCompleted, .reviewsOngoing, .reviewsNotStarted,
            .reviewsInvalid, .reviewsLate, .reviewsWrongBody, .reviewsNotProgressed, .reviewsUpheld:
            .reviews
        case .aboutChiefConstable, .aboutOffice, .aboutMoney: .whistleblowing
        }
    }

    /// The fields that lead to it: `reviews`, `valid`, `total`.
    private var steps: [Substring] { rawValue.split(separator: ".") }

    /// The field inside its section that holds it with others, where there is one: `valid`.
    var group: String? { steps.count == 3 ? String(steps[1]) : nil }

    /// Its own field: `total`.
    var field: String { String(steps.last ?? "") }

    /// Its place on the page.
    var fragment: String { rawValue.hyphenated }
}

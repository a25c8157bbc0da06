extension ComplaintMeasure {
    /// How its row is headed; a part says in words what it is part of.
    var label: String {
        switch self {
        case .commissionerReceived: "Complaints received"
        case .chiefReceived: "Complaints received"
        case .chiefRecorded: "of which recorded under Schedule 3"
        case .chiefNotRecorded: "of which not recorded"
        case .chiefAppealed: "Outcomes appealed to the IOPC"
        case .chiefAppealsUpheld: "of which upheld"
        case .forceLogged: "Complaints logged"
        case .forceResolved: "of which resolved"
        case .forceOutsideSchedule3: "of which dealt with outside Schedule 3"
        case .forceUnderSchedule3: "of which recorded under Schedule 3"
        case .forceAllegations: "Allegations made in them"
        case .forceRecorded: "Complaints recorded"
        case .forceRecordedEarlier: "Complaints recorded in the same period a year earlier"
        case .forceUpheld: "Complaints upheld"
        case .forceDipSampled: "Complaint files dip-sampled by the office"
        case .reviewsReceived: "Requests for a review"
        case .reviewsValid: "of which valid"
        case .reviewsCompleted: "of which valid and completed"
        case .reviewsOngoing: "of which valid and going on"
        case .reviewsNotStarted: "of which valid and not started"
        case .reviewsInvalid: "of which not valid"
        case .reviewsLate: "of which not valid, as they came too late"
        case .reviewsWrongBody: "of which not valid, as another body must review them"
        case .reviewsNotProgressed: "of which not taken further"
        case .reviewsUpheld: "Reviews upheld"
        case .aboutChiefConstable: "Concerns about the chief constable"
        case .aboutOffice: "Concerns about the commissioner’s office"
        case .aboutMoney: "Concerns about money"
        }
    }

    /// What editors are told of it.
    var help: String {
        switch self {
        case .commissionerReceived: "How many were received."
        case .chiefReceived: "How many were received: those recorded and those not recorded."
        case .chiefRecorded: "How many were recorded under Schedule 3 of the Police Reform Act 2002."
        case .chiefNotRecorded: "How many were not recorded."
        case .chiefAppealed: "How many outcomes were appealed to the Independent Office for Police Conduct."
        case .chiefAppealsUpheld: "How many of these appeals were upheld."
        case .forceLogged: "How many were logged, formal or not."
        case .forceResolved: "How many of those logged were resolved without becoming formal."
        case .forceOutsideSchedule3: "How many of those logged were dealt with outside Schedule 3."
        case .forceUnderSchedule3: "How many of those logged were recorded under Schedule 3."
        case .forceAllegations: "How many allegations the complaints made; a complaint can make several."
        case .forceRecorded: "How many were recorded formally."
        case .forceRecordedEarlier:
            "How many were recorded in the same period a year earlier, as the source gives it."
        case .forceUpheld: "How many were upheld."
        case .forceDipSampled: "How many closed complaint files the office looked through."
        case .reviewsReceived: "How many were asked for: valid, not valid and not taken further."
        case .reviewsValid: "How many were valid: completed, going on and not started."
        case .reviewsCompleted: "How many valid ones were completed."
        case .reviewsOngoing: "How many valid ones were going on."
        case .reviewsNotStarted: "How many valid ones were not started."
        case .reviewsInvalid: "How many were not valid: late or for another body."
        case .reviewsLate: "How many came later than 28 days."
        case .reviewsWrongBody: "How many another review body must deal with."
        case .reviewsNotProgressed: "How many were not taken further for another reason."
        case .reviewsUpheld: "How many of the completed ones were upheld."
        case .aboutChiefConstable: "How many were about the chief constable."
        case .aboutOffice: "How many were about the office."
        case .aboutMoney: "How many were about money."
        }
    }

    /// What it counts where it stands alone, one and several; nothing for figures that only make sense in their table.
    var headline: (one: String, several: String)? {
        switch self {
        case .commissionerReceived:
            ("complaint against the commissioner", "complaints against the commissioner")
        case .chiefReceived:
            ("complaint against the chief constable", "complaints against the chief constable")
        case .forceLogged: ("complaint logged about the force", "complaints logged about the force")
        case .forceRecorded: ("complaint recorded about the force", "complaints recorded about the force")
        case .reviewsReceived: ("request for a review", "requests for a review")
        case .chiefRecorded, .chiefNotRecorded, .chiefAppealed, .chiefAppealsUpheld, .forceResolved,
            .forceOutsideSchedule3, .forceUnderSchedule3, .forceAllegations, .forceRecordedEarlier,
            .forceUpheld,
            .forceDipSampled, .reviewsValid, .reviewsCompleted, .reviewsOngoing, .reviewsNotStarted,
            .reviewsInvalid,
            .reviewsLate, .reviewsWrongBody, .reviewsNotProgressed, .reviewsUpheld, .aboutChiefConstable,
            .aboutOffice, .aboutMoney:
            nil
        }
    }

    /// What it is called where it is linked: `Complaint reviews, of which valid`.
    var title: String { "\(section.title): \(label.prefix(1).lowercased() + label.dropFirst())" }
}

/// A figure of custody visiting; the raw value is its path in the file.
enum CustodyMeasure: String, CaseIterable, Sendable {
    case visits
    case held = "detainees.held"
    case spokenTo = "detainees.spoken_to"
    case unavailable = "detainees.unavailable"
    case visitors
    case hours
    case heldEachMonth = "held_each_month"

    /// Those that a single suite can have.
    static let ofSuite: [CustodyMeasure] = [.visits, .held, .spokenTo, .unavailable]

    /// Its own field: `held`.
    var field: String { String(rawValue.split(separator: ".").last ?? "") }

    /// Whether it is a figure of the people in custody, which stand together in the file.
    var isOfDetainees: Bool { rawValue.contains(".") }

    /// Its place on the page.
    var fragment: String { rawValue.hyphenated }

    /// Its row in the table.
    var label: String {
        switch self {
        case .visits: "Visits"
        case .held: "People in custody at the time of the visits"
        case .spokenTo: "Visitors spoke to"
        case .unavailable: "Not available to speak to"
        case .visitors: "Custody visitors at the end of the period"
        case .hours: "Hours that visitors gave"
        case .heldEachMonth: "People in custody in a month, on average"
        }
    }

    /// The head of its column in the table of suites.
    var shortLabel: String {
        switch self {
        case .held: "In custody"
        case .spokenTo: "Spoken to"
        case .unavailable: "Not available"
        case .visits, .visitors, .hours, .heldEachMonth: label
        }
    }

    /// What it counts, as a sentence names it.
    var noun: String {
        switch self {
        case .visits: "visits"
        case .held: "people in custody"
        case .spokenTo: "people spoken to"
        case .unavailable: "people not available"
        case .visitors: "visitors"
        case .hours: "hours"
        case .heldEachMonth: "people in custody in a month"
        }
    }

    /// What editors are told of it.
    var help: String {
        switch self {
        case .visits: "How many visits were made."
        case .held: "How many people were in custody at the time of the visits."
        case .spokenTo: "How many of them visitors spoke to."
        case .unavailable: "How many were not available: asleep, in interview, with a solicitor."
        case .visitors: "How many visitors there were at the end of the period; never their names."
        case .hours: "How many hours they gave."
        case .heldEachMonth: "How many people are in custody in a month, on average."
        }
    }

    /// The figure with this name in `stated_elsewhere:`.
    static func named(_ field: String) -> CustodyMeasure? { allCases.first { $0.field == field } }
}

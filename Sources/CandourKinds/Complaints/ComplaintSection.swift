/// One part of the figures, by whom or what the complaints are about; the raw value is its name in the file.
enum ComplaintSection: String, CaseIterable, Sendable {
    case commissioner
    case chiefConstable = "chief_constable"
    case force
    case reviews
    case whistleblowing

    /// The figures it can have, in the order of the page.
    var measures: [ComplaintMeasure] { ComplaintMeasure.allCases.filter { $0.section == self } }

    /// Its place on the page.
    var fragment: String { rawValue.hyphenated }

    /// Its heading, and the first part of its table's caption.
    var title: String {
        switch self {
        case .commissioner: "Complaints against the commissioner"
        case .chiefConstable: "Complaints against the chief constable"
        case .force: "Complaints about the force"
        case .reviews: "Complaint reviews"
        case .whistleblowing: "Whistleblowing"
        }
    }

    /// What messages call it.
    var subject: String {
        switch self {
        case .commissioner: "the complaints against the commissioner"
        case .chiefConstable: "the complaints against the chief constable"
        case .force: "the complaints about the force"
        case .reviews: "the reviews"
        case .whistleblowing: "the whistleblowing figures"
        }
    }

    /// What editors are told of it.
    var help: String {
        switch self {
        case .commissioner: "Complaints against the commissioner and the deputy."
        case .chiefConstable: "Complaints against the chief constable, which the commissioner handles."
        case .force: "Complaints about the force, as the Independent Office for Police Conduct counts them."
        case .reviews: "Requests to review the outcome of a complaint, and what became of them."
        case .whistleblowing: "Concerns raised in confidence by people who work for the force or the office."
        }
    }

    /// Who deals with them and under which law, for readers.
    var introduction: String {
        switch self {
        case .commissioner:
            "The police and crime panel deals with complaints against the commissioner and the deputy. It refers "
                + "serious ones to the Independent Office for Police Conduct (IOPC)."
        case .chiefConstable:
            "The commissioner deals with complaints about the chief constable’s own conduct. Those that meet the "
                + "test of Schedule 3 of the Police Reform Act 2002 are recorded."
        case .force:
            "The force deals with complaints about its officers, staff and service. Some are settled without "
                + "formality; others are recorded and dealt with under Schedule 3 of the Police Reform Act 2002."
        case .reviews:
            "Somebody who is not satisfied with the outcome of a complaint recorded under Schedule 3 of the Police "
                + "Reform Act 2002 can ask for a review. The relevant review body is the commissioner; for more "
                + "serious complaints it is the Independent Office for Police Conduct (IOPC)."
        case .whistleblowing:
            "Concerns that people who work for the force or the office raised in confidence, as section 43B of the "
                + "Employment Rights Act 1996 protects them."
        }
    }
}

extension String {
    /// A name in a file as a place on a page: `chief_constable` is `chief-constable`.
    var hyphenated: String { String(map { $0 == "_" || $0 == "." ? "-" : $0 }) }
}

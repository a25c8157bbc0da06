/// The ground for keeping something back. Panel papers use Schedule 12A to the Local Government Act 1972; the
/// Specified Information Order 2011 has its own in article 2(2); the Freedom of Information Act 2000 its sections.
enum RestrictionGround: String, CaseIterable, Sendable {
    case schedule12A1 = "schedule-12a-1"
    case schedule12A2 = "schedule-12a-2"
    case schedule12A3 = "schedule-12a-3"
    case schedule12A4 = "schedule-12a-4"
    case schedule12A5 = "schedule-12a-5"
    case schedule12A6 = "schedule-12a-6"
    case schedule12A7 = "schedule-12a-7"
    case safety
    case lawEnforcement = "law-enforcement"
    case nationalSecurity = "national-security"
    case enactment
    case section40 = "section-40"
    case section41 = "section-41"
    case section43 = "section-43"

    /// As readers see it.
    var title: String {
        switch self {
        case .schedule12A1, .schedule12A2, .schedule12A3, .schedule12A4, .schedule12A5, .schedule12A6,
            .schedule12A7:
            "Local Government Act 1972, Schedule 12A, paragraph \(rawValue.dropFirst("schedule-12a-".count))"
        case .safety: "Specified Information Order 2011, article 2(2): safety of a person"
        case .lawEnforcement: "Specified Information Order 2011, article 2(2): law enforcement"
        case .nationalSecurity: "Specified Information Order 2011, article 2(2): national security"
        case .enactment: "Specified Information Order 2011, article 2(2): prohibited by an enactment"
        case .section40, .section41, .section43:
            "Freedom of Information Act 2000, section \(rawValue.dropFirst("section-".count))"
        }
    }
}

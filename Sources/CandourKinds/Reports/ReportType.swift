/// What sort of report it is.
enum ReportType: String, CaseIterable, Sendable {
    case annual, panel, other

    /// As readers see it.
    var title: String {
        switch self {
        case .annual: "Annual report"
        case .panel: "Report to the panel"
        case .other: "Report"
        }
    }

    /// Whether it goes to the police and crime panel.
    var isForPanel: Bool { self != .other }
}

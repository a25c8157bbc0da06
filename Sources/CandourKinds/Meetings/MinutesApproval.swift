/// Whether minutes have been approved; both are public.
enum MinutesApproval: String, CaseIterable, Sendable {
    case draft, approved
}

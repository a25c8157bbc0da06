import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Something that a plan promises.
struct Deliverable: Sendable {
    /// Its name in references; its row on the theme's page has this address.
    let id: Spanned<String>
    /// What will be there.
    let title: String
    /// Where that is written.
    let titleSpan: SourceSpan
    /// When it is due, as far as that is known.
    let due: Stated<PartialDate>
    /// How far it is.
    let state: Spanned<DeliverableState>
    /// The records that show it.
    let evidence: [AnyReference]

    /// Whether its date has passed and something is still expected.
    func isOverdue(on today: LocalDate) -> Bool {
        guard !state.value.isClosed, let due = due.value else { return false }
        return due.last < today
    }
}

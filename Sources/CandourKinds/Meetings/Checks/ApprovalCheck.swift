import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether minutes are approved at a later meeting of the same body, and both meetings say the same.
struct ApprovalCheck {
    private let entry: Entry<Meetings>
    private let store: RecordStore

    init(_ entry: Entry<Meetings>, in store: RecordStore) {
        self.entry = entry
        self.store = store
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] {
        var found = entry.record.agenda.compactMap(\.approves).compactMap(checkApproved)
        guard let minutes = entry.record.minutes else { return found }
        found += [minutes.approvedAt, minutes.forApprovalAt].compactMap { $0 }.compactMap(checkApproving)
        if minutes.approval.value == .draft, let approvedAt = minutes.approvedAt {
            found.append(.draftButApproved(minutes.approval.span, approvedAt.span))
        }
        return found
    }

    /// A meeting whose minutes this one's agenda approves.
    private func checkApproved(_ reference: Reference<Meetings>) -> Diagnostic? {
        guard let other = store.entry(reference) else { return nil }
        if let fault = checkOrder(earlier: other, later: entry, reference, other) { return fault }
        guard let minutes = other.record.minutes else { return nil }
        let named = [minutes.approvedAt, minutes.forApprovalAt].compactMap { $0 }
        guard let first = named.first, !named.contains(where: { store.key(of: $0) == entry.head.key }) else {
            return nil
        }
        return .approvalsDisagree(reference, first, approved: other.head, here: entry.head)
    }

    /// The meeting that approves the minutes of this one.
    private func checkApproving(_ reference: Reference<Meetings>) -> Diagnostic? {
        guard let other = store.entry(reference) else { return nil }
        return checkOrder(earlier: entry, later: other, reference, other)
    }

    private func checkOrder(
        earlier: Entry<Meetings>, later: Entry<Meetings>, _ reference: Reference<Meetings>,
        _ other: Entry<Meetings>
    ) -> Diagnostic? {
        guard earlier.record.body.written.value == later.record.body.written.value else {
            return .approvedByAnotherBody(reference, other.head)
        }
        guard earlier.record.date.value.first < later.record.date.value.last else {
            return .approvedBeforehand(
                reference, earlier: earlier.record.date, later: later.record.date,
                related: other.head.key == earlier.head.key ? later.record.date : earlier.record.date)
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func approvedByAnotherBody(_ reference: Reference<Meetings>, _ other: RecordHead)
        -> Diagnostic
    {
        Diagnostic(
            .approvedByAnotherBody, at: reference.span,
            headline:
                "“\(other.title)” is a meeting of another body, which cannot approve these minutes",
            reason: "Minutes are approved by the body whose meeting they record.",
            advice: .fix("name a meeting of the same body."))
    }

    fileprivate static func approvedBeforehand(
        _ reference: Reference<Meetings>, earlier: Spanned<PartialDate>, later: Spanned<PartialDate>,
        related: Spanned<PartialDate>
    ) -> Diagnostic {
        Diagnostic(
            .approvedBeforehand, at: reference.span,
            related: [Label(related.span, "this meeting was \(related.value.phrase)")],
            headline: "The minutes of \(earlier.value) cannot be approved \(later.value.phrase)",
            reason: "Minutes are approved at a later meeting, as a rule the next one.",
            advice: .check("which is wrong, the meeting named here or one of the dates?"))
    }

    fileprivate static func approvalsDisagree(
        _ reference: Reference<Meetings>, _ named: Reference<Meetings>, approved: RecordHead, here: RecordHead
    ) -> Diagnostic {
        Diagnostic(
            .relationsDisagree, at: reference.span, "approved here",
            related: [Label(named.span, "these minutes name another meeting")],
            headline:
                "This agenda approves the minutes of “\(approved.title)”, but those name another meeting",
            reason: "One side of a relation is enough; where both are written they must agree.",
            advice: .check(
                "which is right?",
                ["\(here.key.id), as the agenda has it", "\(named.written.value), as the minutes have it"]))
    }

    fileprivate static func draftButApproved(_ approval: SourceSpan, _ approvedAt: SourceSpan) -> Diagnostic {
        Diagnostic(
            .draftButApproved, at: approval, "draft",
            related: [Label(approvedAt, "but approved at this meeting")],
            headline: "The minutes are a draft, but name the meeting that approved them",
            advice: .check(
                "which is it?",
                [
                    "they were approved: write approval: approved",
                    "they were not yet: call the field for_approval_at",
                ]))
    }
}

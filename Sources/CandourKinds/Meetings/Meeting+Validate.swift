package import CandourDiagnostics
package import CandourRecords

extension Meetings {
    /// Checks dates, agenda, papers and minutes, each in a file of its own under `Checks`.
    package static func validate(
        _ entry: Entry<Meetings>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let meeting = entry.record
        let body = store.entry(meeting.body)
        diagnostics += DateCheck(meeting, today: store.today).diagnostics
        diagnostics += AgendaCheck(meeting).diagnostics
        diagnostics += PaperCheck(entry).diagnostics
        diagnostics += ApprovalCheck(entry, in: store).diagnostics
        if let body { diagnostics += NoticeCheck(entry, of: body).diagnostics }
        guard let minutes = meeting.minutes else { return }
        diagnostics += MinutesNumberCheck(minutes, of: entry, in: store).diagnostics
        diagnostics += OutcomeCheck(minutes).diagnostics
        diagnostics += OverdueCheck(entry, in: store).diagnostics
        if let body {
            diagnostics += AttendanceCheck(minutes.attendance, of: meeting, body, in: store).diagnostics
        }
    }
}

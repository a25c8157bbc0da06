import CandourDiagnostics
package import CandourRecords

/// The meetings of panels and boards: `meetings/BODY/DATE/`, with the agenda in `meeting.yml`, papers in
/// `NN-slug.md` and minutes in `minutes.md`.
package enum Meetings: RecordKind {
    package static let declaration = KindDeclaration(
        name: "meetings",
        singular: "meeting",
        title: "Meetings",
        introduction: "When panels and boards meet, what is on the agenda, the papers, and what came of it.",
        layout: .folder(
            levels: 2, main: "meeting.yml", parts: [.numbered(folder: nil), .named("minutes.md")]),
        listing: .byDate,
        hasFeed: true,
        hasCalendar: true,
        isInNavigation: true,
        diagnostics: DiagnosticID.meetings,
        example: example,
        start: RecordStart(
            name: [.folder(of: Bodies.declaration.name), .day(of: "date")], table: .records(texts: []))
    )
}

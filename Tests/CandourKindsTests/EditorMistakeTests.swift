import CandourKinds
import CandourRecords
import CandourSiteSupport
import Testing

/// The ten likeliest mistakes of each kind of record: one table a kind, with everything that an editor sees.
@Suite struct EditorMistakeTests {
    private static let tables: [String: [EditorMistake]] = [
        "bodies": EditorMistake.bodies,
        "complaints": EditorMistake.complaints,
        "consultations": EditorMistake.consultations,
        "custody-visits": EditorMistake.custodyVisits,
        "decisions": EditorMistake.decisions,
        "events": EditorMistake.events,
        "foi": EditorMistake.foi,
        "glossary": EditorMistake.glossary,
        "grants": EditorMistake.grants,
        "meetings": EditorMistake.meetings,
        "news": EditorMistake.news,
        "pages": EditorMistake.pages,
        "people": EditorMistake.people,
        "plans": EditorMistake.plans,
        "precepts": EditorMistake.precepts,
        "reports": EditorMistake.reports,
        "responses": EditorMistake.responses,
        "statistics": EditorMistake.statistics,
    ]

    @Test(arguments: Registry.kinds.map { $0.declaration.name }) func everyKindHasTen(_ kind: String) {
        let mistakes = EditorMistakeTests.tables[kind] ?? []
        #expect(Set(mistakes.map(\.what)).count == 10)
    }

    @Test(arguments: tables.sorted { $0.key < $1.key }.flatMap(\.value))
    func isToldInWordsThatAnEditorCanActOn(_ mistake: EditorMistake) async throws {
        #expect(try await mistake.site().messages() == mistake.messages + "\n")
    }
}

import CandourDiagnostics
import CandourSyntax
import Testing

/// The ids of the messages about text and tables.
struct DiagnosticListTests {
    @Test(arguments: [DiagnosticID.markdown, DiagnosticID.csv]) func hasNoNameTwiceAndExplainsEach(
        _ ids: [DiagnosticID]
    ) {
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(id.explanation.split(separator: ". ").count >= 2, "\(id.name)")
            #expect(id.explanation.hasSuffix("."), "\(id.name)")
        }
    }
}

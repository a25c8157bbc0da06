import CandourDiagnostics
import CandourSyntax
import Testing

@Suite struct YAMLIDTests {
    @Test func namesEachIDOnce() {
        let names = DiagnosticID.yaml.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            names.allSatisfy {
                $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
            })
    }

    @Test(arguments: DiagnosticID.yaml)
    func explainsInSeveralSentences(id: DiagnosticID) {
        let sentences = id.explanation.split(separator: ". ").count
        #expect(sentences >= 2, "\(id.name)")
        #expect(id.explanation.hasSuffix("."), "\(id.name)")
        for word in [
            "error", "invalid", "illegal", "parse", "node", "mapping", "scalar", "string", "please", "sorry",
        ] {
            #expect(
                !id.explanation.split(separator: " ").contains(Substring(word)), "\(id.name) says \(word)")
        }
    }
}

import CandourBuild
import CandourDiagnostics
import CandourKinds
import Testing

/// Messages are read by people who are no programmers: no words of the trade, in headlines, reasons, advice and
/// explanations alike.
@Suite struct WordingTests {
    private static let banned = [
        "error", "errors", "invalid", "illegal", "parse", "parsed", "parser", "node", "nodes", "mapping",
        "scalar",
        "scalars", "string", "strings", "nil", "null", "token", "unexpected", "syntax", "byte", "bytes",
        "boolean",
        "array", "integer", "exception", "please", "sorry", "oops",
    ]

    @Test func explainsWithoutWordsOfTheTrade() {
        for id in Build.diagnosticIDs(of: Registry.kinds) { check(id.explanation, of: id) }
    }

    @Test func speaksWithoutWordsOfTheTrade() async throws {
        let sites =
            try [MarkedSite(MistakesFolder.folder.files(), savedAs: MistakesFolder.savedAs)]
            + OwnSites.all.map { try $0.marked() }
        for site in sites {
            for diagnostic in try await site.check().diagnostics {
                check(diagnostic.headline, of: diagnostic.id)
                check(diagnostic.reason, of: diagnostic.id)
                for label in [diagnostic.primary] + diagnostic.related {
                    check(label.text, of: diagnostic.id)
                }
                for advice in diagnostic.advice { check(advice, of: diagnostic.id) }
                let headline = diagnostic.headline
                #expect(!headline.isEmpty && !headline.hasSuffix("."), "\(diagnostic.id.name): \(headline)")
                #expect(!diagnostic.advice.isEmpty, "\(diagnostic.id.name) does not say what to do")
            }
        }
    }

    private func check(_ advice: Advice, of id: DiagnosticID) {
        switch advice {
        case .fix(let action, _): check(action, of: id)
        case .check(let opening, let choices): for words in [opening] + choices { check(words, of: id) }
        }
    }

    private func check(_ text: String, of id: DiagnosticID) {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        for word in words where WordingTests.banned.contains(word) {
            Issue.record("\(id.name) says “\(word)”: \(text)")
        }
    }
}

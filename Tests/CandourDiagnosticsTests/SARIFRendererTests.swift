import CandourDiagnostics
import Testing

/// The SARIF log, compared as text. An acceptance test holds one against the schema.
struct SARIFRendererTests {
    private func renderer(_ sample: Sample) -> SARIFRenderer {
        SARIFRenderer(
            catalog: sample.catalog, paths: RepositoryPath(folder: "the site"), ids: [.doubt, .sample],
            version: "1.2.3")
    }

    private static let opening = #"""
        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":\#
        "Candour","semanticVersion":"1.2.3","rules":[
          {"id":"sample-problem","shortDescription":{"text":"Sample problem."},"fullDescription":{"text":"A sample. It has \#
        two sentences."},"help":{"text":"A sample. It has two sentences.\n\nMore: candour explain sample-problem"},\#
        "defaultConfiguration":{"level":"error"}},
          {"id":"sample-warning","shortDescription":{"text":"Sample warning."},"fullDescription":{"text":"A sample. It has \#
        two sentences."},"help":{"text":"A sample. It has two sentences.\n\nMore: candour explain sample-warning"},\#
        "defaultConfiguration":{"level":"warning"}}]}},"invocations":[
        """#

    private static let base = #"""
        "originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the repository."}}},\#
        "columnKind":"unicodeCodePoints","results":[
        """#

    private static func start(_ invocation: String) -> String {
        opening + invocation + "]," + base
    }

    @Test func writesEverything() {
        let sample = Sample("1️⃣date2️⃣: £\n", "é: 1️⃣x2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "this one",
            related: [Label(sample.span(1, 2, file: 1), "that one")], headline: "The \"date\" is missing",
            reason: "One.", advice: .fix("write it.", Replacement(sample.span(2, 2), with: "s")),
            .check("is it?", ["yes", "no"]))
        #expect(
            renderer(sample).rendered([message.weighing(.warning)])
                == SARIFRendererTests.start(#"{"executionSuccessful":true}"#) + "\n" + #"""
                      {"ruleId":"sample-problem","ruleIndex":0,"level":"warning","message":{"text":"The \"date\" is missing.\#
                    \n\n- this one\n- that one\n\nOne.\n\nFix: write it.\n\nCheck: is it?\n- yes\n- no"},\#
                    "locations":[{"physicalLocation":{"artifactLocation":{"uri":"the%20site/content/a.yml",\#
                    "uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":5}},\#
                    "message":{"text":"this one"}}],\#
                    "relatedLocations":[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"the%20site/content/b.yml",\#
                    "uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":5}},\#
                    "message":{"text":"that one"}}],\#
                    "partialFingerprints":{"candourFinding/v1":"a22b4619709ed050:1"},\#
                    "fixes":[{"description":{"text":"write it."},"artifactChanges":[{"artifactLocation":\#
                    {"uri":"the%20site/content/a.yml","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":\#
                    {"startLine":1,"startColumn":5,"endLine":1,"endColumn":5},"insertedContent":{"text":"s"}}]}]}]}]}]}

                    """#)
    }

    /// Text may be added above a message, and the same words may stand twice.
    @Test func knowsAMessageAgainOnAnotherLine() {
        func fingerprints(_ marked: String) -> [Substring] {
            let sample = Sample(marked)
            let message = Diagnostic(.doubt, at: sample.span(1, 2), headline: "A", advice: .fix("b."))
            return renderer(sample).rendered([message, message]).split(separator: "\"").filter {
                $0.hasSuffix(":1") || $0.hasSuffix(":2")
            }
        }
        let before = fingerprints("1️⃣date2️⃣\n")
        #expect(before == fingerprints("more\n\n  1️⃣date2️⃣\n"))
        #expect(before.count == 2 && before[0] != before[1])
    }

    @Test func tellsOfARunThatFailed() {
        let sample = Sample("")
        #expect(
            renderer(sample).failure("The disk is full", "Make room.")
                == SARIFRendererTests.start(
                    #"""
                    {"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":"The disk \#
                    is full. Make room."}}]}
                    """#) + "]}]}\n")
    }
}

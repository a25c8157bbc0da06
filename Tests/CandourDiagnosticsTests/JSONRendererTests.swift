import CandourDiagnostics
import Testing

/// The JSON of messages, compared as text.
struct JSONRendererTests {
    @Test func writesEverything() {
        let sample = Sample("1️⃣date2️⃣: £\n", "é: 1️⃣x2️⃣\n")
        let message = Diagnostic(
            .sample, at: sample.span(1, 2), "this “one”",
            related: [Label(sample.span(1, 2, file: 1), "that\tone")],
            headline: "The \"date\" is missing",
            reason: "One.\nTwo \\ three.",
            advice: .fix("write it.", Replacement(sample.span(2, 2), with: "s")),
            .check("is it?", ["yes", "no"]))
        #expect(
            JSONRenderer(catalog: sample.catalog).rendered([message], extra: [("ok", "false")])
                == #"""
                {"version":1,"ok":false,"diagnostics":[
                  {"id":"sample-problem","severity":"problem","headline":"The \"date\" is missing",\#
                "place":{"file":"content/a.yml","line":1,"column":1,"endLine":1,"endColumn":5,"startByte":0,"endByte":4,\#
                "label":"this “one”"},\#
                "related":[{"file":"content/b.yml","line":1,"column":4,"endLine":1,"endColumn":5,"startByte":4,\#
                "endByte":5,"label":"that\tone"}],\#
                "reason":"One.\nTwo \\ three.",\#
                "advice":[{"fix":"write it.","replacement":{"file":"content/a.yml","line":1,"column":5,"endLine":1,\#
                "endColumn":5,"startByte":4,"endByte":4,"text":"s"}},{"check":"is it?","choices":["yes","no"]}]}
                ]}

                """#)
    }

    @Test func writesNoMessages() {
        #expect(
            JSONRenderer(catalog: SourceCatalog()).rendered([]) == "{\"version\":1,\"diagnostics\":[\n]}\n")
    }

    @Test func escapesWhatJSONDemands() {
        #expect(JSONText.quoted("a\u{0}\u{1B}\u{2028}\"\\\r\né🙂/") == #""a\u0000\u001b\u2028\"\\\r\né🙂/""#)
    }
}

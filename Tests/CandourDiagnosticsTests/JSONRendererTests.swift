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

    @Test(arguments: [
        "a\nb\n", "a\r\nb\r\n\r\nc", "a\rb\n\rc\r", "\u{FEFF}é\r\n£",
        String(repeating: "Costs £5 – or 🙂\r\n", count: 40),
    ]) func placesAreThoseThatEditorsShow(text: String) {
        let bytes = Array(text.utf8)
        let catalog = SourceCatalog([SourceFile(path: "content/a.yml", bytes: bytes)])
        for offset in 0...bytes.count where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
            let message = Diagnostic(
                .sample, at: SourceSpan(file: 0, start: offset, end: offset), "", headline: "A",
                reason: "", advice: .fix("b."))
            let place = SourcePosition(of: offset, in: bytes)
            let words = "\"line\":\(place.line),\"column\":\(place.column),\"endLine\":\(place.line),"
            #expect(JSONRenderer(catalog: catalog).rendered([message]).contains(words), "at \(offset)")
        }
    }

    @Test func writesNoMessages() {
        #expect(
            JSONRenderer(catalog: SourceCatalog()).rendered([]) == "{\"version\":1,\"diagnostics\":[\n]}\n")
    }

    @Test func escapesWhatJSONDemands() {
        #expect(JSONText.quoted("a\u{0}\u{1B}\u{2028}\"\\\r\né🙂/") == #""a\u0000\u001b\u2028\"\\\r\né🙂/""#)
    }
}

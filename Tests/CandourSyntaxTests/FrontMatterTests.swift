import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

@Suite struct FrontMatterTests {
    @Test(arguments: [
        "---\n1️⃣title: é\n2️⃣---\n3️⃣Text £5\n", "---  \r\n1️⃣title: é\r\n2️⃣---\t\r\n3️⃣Text\r\n",
        "\u{FEFF}---\n1️⃣title: é\n2️⃣---\n3️⃣", "---\n1️⃣title: é\n2️⃣...\n3️⃣---\n", "---\n1️⃣2️⃣---\n3️⃣",
        "---\n1️⃣title: é\n2️⃣---3️⃣", "---\n1️⃣a: |\n  x\n  ---\n2️⃣---\n3️⃣Text\n---\nMore\n",
    ])
    func findsFieldsAndText(marked: String) {
        let text = MarkedText(marked)
        let parts = FrontMatter.split(Array(text.text.utf8), number: 0)
        #expect(parts.diagnostics.isEmpty)
        #expect(parts.yaml?.lowerBound == text.offsets[1])
        #expect(parts.yaml?.upperBound == text.offsets[2])
        #expect(parts.body.lowerBound == text.offsets[3])
        #expect(parts.body.upperBound == text.text.utf8.count)
    }

    /// With a line of hyphens that is not quite right, the fields are still read for what else is wrong.
    @Test(arguments: [
        ("1️⃣———\n2️⃣title: é\n3️⃣---\n4️⃣Text\n", "front-matter-dashes"),
        ("1️⃣––\n2️⃣title: é\n3️⃣---\n4️⃣Text\n", "front-matter-dashes"),
        ("1️⃣----\r\n2️⃣title: é\r\n3️⃣---\r\n4️⃣Text\r\n", "front-matter-dashes"),
        ("1️⃣--- title: é\n2️⃣date: 2022\n3️⃣---\n4️⃣Text\n", "front-matter-dashes"),
        ("---\n2️⃣title: é\n3️⃣1️⃣—\n4️⃣Text\n", "front-matter-dashes"),
        ("---\n2️⃣title: é\n3️⃣1️⃣--\n4️⃣Text\n---\n", "front-matter-dashes"),
        ("\n \n1️⃣---\n2️⃣title: é\n3️⃣---\n4️⃣Text\n", "front-matter-blank-lines"),
        ("\u{FEFF}1️⃣2️⃣title: é\n3️⃣---\n4️⃣Text\n", "front-matter-not-opened"),
    ])
    func goesOnPastAWrongLine(marked: String, id: String) {
        let text = MarkedText(marked)
        let parts = FrontMatter.split(Array(text.text.utf8), number: 3)
        #expect(parts.diagnostics.map(\.id.name) == [id])
        #expect(parts.diagnostics.first.map { Int($0.primary.span.start) } == text.offsets[1])
        #expect(parts.diagnostics.first?.primary.span.file == 3)
        #expect(parts.yaml?.lowerBound == text.offsets[2])
        #expect(parts.yaml?.upperBound == text.offsets[3])
        #expect(parts.body.lowerBound == text.offsets[4])
    }

    @Test(arguments: [
        ("", "front-matter-missing"), ("\n\n", "front-matter-missing"), ("\u{FEFF}", "front-matter-missing"),
        ("# Café\n\nText\n", "front-matter-missing"), ("Note: this is text\n", "front-matter-missing"),
        ("- one\n- two\n", "front-matter-missing"), ("---\ntitle: é\n", "front-matter-not-closed"),
        ("---", "front-matter-not-closed"), ("---\ntitle: é\n ---\nText\n", "front-matter-not-closed"),
        ("\n———\ntitle: é\n", "front-matter-dashes front-matter-blank-lines front-matter-not-closed"),
    ])
    func readsNoFieldsWhereThereAreNone(text: String, ids: String) {
        let parts = FrontMatter.split(Array(text.utf8), number: 0)
        #expect(parts.diagnostics.map(\.id.name).joined(separator: " ") == ids)
        #expect(parts.yaml == nil)
    }
}

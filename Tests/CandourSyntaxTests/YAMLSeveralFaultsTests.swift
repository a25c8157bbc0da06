import CandourDiagnostics
import CandourSyntax
import Testing

/// What is found beside the first fault, and what is not said twice.
@Suite struct YAMLSeveralFaultsTests {
    @Test(arguments: [
        (
            "also: [a, b\nnote: x: y\nitem: #4\n",
            ["bracket-not-matched", "colon-in-text", "text-cut-by-hash"]
        ),
        ("a: x: y\n\tb: c\nlist:\n  – d\n", ["colon-in-text", "tab-at-start", "list-dash"]),
        ("title:Précis\ntime:13:30\n", ["missing-space-after-colon", "missing-space-after-colon"]),
        ("a: \"x\nb: c\nd:\u{A0}e\n", ["quote-not-closed", "no-break-space"]),
        ("a: 1\na: 2\nb: *x\n", ["duplicate-field", "text-starts-with-sign"]),
        ("a: x\n---\nb: c #d\n", ["several-documents", "text-cut-by-hash"]),
    ])
    func findsWhatStandsBelowTheFirstFault(text: String, ids: [String]) {
        #expect(readYAML(text).diagnostics.map(\.id.name) == ids)
    }

    @Test(arguments: [
        ("also: [a,\n  b #c]\nnote: x\n", "text-cut-by-hash"),
        ("a: x #y\n  z\nb: c\n", "text-cut-by-hash"),
        ("a: *note x\n", "text-starts-with-sign"),
        ("a: b:\n  c: d\n", "colon-in-text"),
        ("- a\n-b\n", "missing-space-after-hyphen"),
        ("*x: y\n", "text-starts-with-sign"),
        ("<<: *x\n", "merge-key"),
        ("a: : b #c\n", "text-starts-with-sign"),
    ])
    func saysOneThingOfOneCause(text: String, id: String) {
        #expect(readYAML(text).diagnostics.map(\.id.name) == [id])
    }

    /// What looks like a fault and is none.
    @Test(arguments: [
        "a: b # note\nc: # note\n  d: e\n", "time: 13:30\nurl: https://a.example/#b\n", "a: x#4\nb: C#\n",
        "text: |\n  “a\n  \tb: #c\n  – d\n  - e: f: g\nnext: x\n", "text: 'a #b: c – d'\nother: \"x: #y\"\n",
        "text: “Yes” and “no”\n", "text: the ‘blue’ book\nother: “ an open one\n", "a: -5\nb: –5x\n",
        "summary: Raises the tax\n  – a little.\n", "summary: one\n  two 'three' [four] {five} #\n",
        "a: 10\u{A0}000\nb: x\u{202F}%\n", "a: [1, 200, 300]\nb: { for: 9, against: 0 }\n",
        "a: '#4'\nb: \"[x]\"\n",
        "2018-19: 834\n2019-20: 63,952\n", "also: [the Panel]   # note\nb: []\n",
        "a: What? Now!\nb: 50% & more\n",
        "a: [one,\n  two,\n  'three: #x'\n]\nb: {c: d,\n  e: f}\n",
        "a: \"one\n  two: three\n  four\"\nb: c\n",
        "- mailto:a@b.example\n- -- \n- – dash\n", "a:\n- b\n- c\n\nd: e\n", "--- # a record\na: b\n...\n",
        "#note\na: b\n  #note\n", "a: it’s\nb: O'Neill\n", "a: b\n\n\t\nc: d\n",
    ])
    func leavesSoundTextAlone(text: String) {
        #expect(readYAML(text).diagnostics.map(\.id.name) == [])
    }
}

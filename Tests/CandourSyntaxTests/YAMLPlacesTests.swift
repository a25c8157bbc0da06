import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

/// Every fault is found at its place on the first line, after other letters, and inside a list.
@Suite struct YAMLPlacesTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let id: String
        let lines: String
        var testDescription: String { id + ": " + lines }
    }

    static let faults = [
        Fault(id: "colon-in-text", lines: "title: Fund1️⃣: second"),
        Fault(id: "colon-in-text", lines: "title: ‘Café’ £51️⃣: second"),
        Fault(id: "text-cut-by-hash", lines: "title: Section 1️⃣#4"),
        Fault(id: "text-cut-by-hash", lines: "title: é 1️⃣#4 £5"),
        Fault(id: "text-cut-by-hash", lines: "item: 1️⃣#4"),
        Fault(id: "text-cut-by-hash", lines: "present: [é, s-bywater 1️⃣#4\n  ]"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣[Draft] Minutes"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣{Draft} Minutes"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣!Important"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣& Sons"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣&Sons Ltd"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣*Important* é"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣@office"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣%age"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣>50"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣>5"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣|é|"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣`code`"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣, and"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣? what"),
        Fault(id: "text-starts-with-sign", lines: "title: 1️⃣- what"),
        Fault(id: "text-starts-with-sign", lines: "present: [a, 1️⃣*b]"),
        Fault(id: "quote-not-closed", lines: "title: 1️⃣\"é\nnote: x\nname: \"y\""),
        Fault(id: "quote-not-closed", lines: "title: 1️⃣'é £5\nnote: x"),
        Fault(id: "text-after-quotes", lines: "title: \"é\" 1️⃣and £5"),
        Fault(id: "text-after-quotes", lines: "title: 'é'1️⃣s £5'"),
        Fault(id: "text-after-quotes", lines: "title: 'é''s £5'1️⃣s"),
        Fault(id: "text-after-quotes", lines: "title: \"é\"1️⃣\"£5\""),
        Fault(id: "backslash-in-quotes", lines: "title: \"é £5 1️⃣\\plans\""),
        Fault(id: "curly-quotes-around-value", lines: "title: 1️⃣“é £5”"),
        Fault(id: "comma-in-value", lines: "total: { é: £621️⃣,980 }"),
        Fault(id: "comma-in-value", lines: "total: [é, 11️⃣,200]"),
        Fault(id: "missing-space-after-colon", lines: "title1️⃣:Précis\nnote: x"),
        Fault(id: "missing-space-after-colon", lines: "also:\n  - é\ntitle1️⃣:Précis\nnote: x"),
        Fault(id: "missing-space-after-hyphen", lines: "also:\n  1️⃣-é"),
        Fault(id: "list-dash", lines: "also:\n  1️⃣– é"),
        Fault(id: "list-dash", lines: "also:\n  - é\n  1️⃣• £5"),
        Fault(id: "tab-at-start", lines: "also:\n1️⃣\té: x"),
        Fault(id: "no-break-space", lines: "title:1️⃣\u{A0}é"),
        Fault(id: "no-break-space", lines: "title: 1️⃣\u{202F}é"),
        Fault(id: "no-break-space", lines: "also:\n  -1️⃣\u{2007}é"),
        Fault(id: "no-break-space", lines: "also:\n  - 1️⃣\u{A0}é"),
        Fault(id: "no-break-space", lines: "legal1️⃣\u{A0}power: é"),
        Fault(id: "wrong-indentation", lines: "title: é £5\n  1️⃣date: 2022"),
        Fault(id: "wrong-indentation", lines: "also:\n    name: é\n  1️⃣date: 2022"),
        Fault(id: "wrong-indentation", lines: "also:\n  - é\n    1️⃣- £5"),
        Fault(id: "bracket-not-matched", lines: "also: 1️⃣[é, £5\nnote: x"),
        Fault(id: "bracket-not-matched", lines: "also: [é, £5]1️⃣]"),
        Fault(id: "duplicate-field", lines: "title: é\n1️⃣title: £5"),
        Fault(id: "field-name-not-text", lines: "title: é\n1️⃣: £5"),
        Fault(id: "field-name-not-text", lines: "? 1️⃣é\n: £5"),
        Fault(id: "merge-key", lines: "1️⃣<<: é"),
        Fault(id: "missing-colon", lines: "title: é\n1️⃣note £5\ndate: x"),
        Fault(id: "fields-not-understood", lines: "title: é\n\n  1️⃣'£5'x: y"),
        Fault(id: "hidden-line-break", lines: "title: é1️⃣\u{2028}£5"),
        Fault(id: "hidden-line-break", lines: "title: é1️⃣\u{85}£5"),
        Fault(id: "control-character", lines: "title: é1️⃣\u{1}£5"),
        Fault(id: "control-character", lines: "title: é1️⃣\u{FEFF}£5"),
    ]

    @Test(arguments: faults)
    func pointsOnTheFirstLine(fault: Fault) { check(fault, fault.lines + "\n") }

    @Test(arguments: faults)
    func pointsAfterOtherLetters(fault: Fault) {
        check(fault, "# ’tis £5\nplace: Café, £5 😀\nvenue: “Hôtel” de ville\n" + fault.lines + "\n")
    }

    @Test(arguments: faults)
    func pointsAfterAByteOrderMarkAndCarriageReturns(fault: Fault) {
        let text = "\u{FEFF}place: Café, £5 😀\n" + fault.lines + "\n"
        var lines = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" { lines.append("\r") }
            lines.append(scalar)
        }
        check(fault, String(lines))
    }

    @Test(arguments: faults)
    func pointsInsideAList(fault: Fault) {
        let indented = fault.lines.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
        check(fault, "agenda:\n  - number: 1\n    papers:\n      first: Café £5\n" + indented + "\n")
    }

    private func check(_ fault: Fault, _ text: String) {
        let marked = MarkedText(text)
        let found = readYAML(marked.text).diagnostics
        #expect(found.map(\.id.name) == [fault.id])
        #expect(found.first.map { Int($0.primary.span.start) } == marked.offsets[1])
    }
}

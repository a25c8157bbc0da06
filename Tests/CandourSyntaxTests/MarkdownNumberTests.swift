import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

/// Headings, their addresses, and the numbers of minutes and papers.
struct MarkdownNumberTests {
    @Test(arguments: [
        ("Youth & Community Fund", "youth-community-fund"), ("Victims’ Fund", "victims-fund"),
        ("Council's £5m", "councils-5m"), ("Café Ŵyl", "cafe-wyl"), ("Straße", "strasse"),
        ("Ελλάδα", "ελλάδα"),
        ("???", "section"), ("2022/23", "2022-23"), ("*Bold* `code`", "bold-code"), ("e\u{301}te", "ete"),
    ]) func makesReadableAddresses(_ heading: String, _ id: String) {
        #expect(MarkdownTape("## \(heading)\n").prose.headings.map(\.id) == [id])
    }

    @Test func makesAddressesUnique() {
        let tape = MarkdownTape("## A\n\n## A 2\n\n## A\n\n## A\n")
        #expect(tape.prose.headings.map(\.id) == ["a", "a-2", "a-3", "a-4"])
        #expect(tape.found.isEmpty)
    }

    @Test(arguments: [
        ("46. Precept", "46"), ("46 Precept", "46"), ("9.1 Title", "9.1"), ("9.1. Title", "9.1"),
        ("4a. X", "4a"),
        ("4a X", "4a"), ("2022 in figures", nil), ("2022/23 budget", nil), ("1st item", nil), ("A 46", nil),
        ("46", nil),
    ]) func findsTheNumberOfAHeading(_ heading: String, _ number: String?) {
        let found = MarkdownTape("## \(heading)\n", numbering: true).prose.headings
        #expect(found.map(\.number) == [number])
        #expect(found.map(\.text) == [heading])
        if let number { #expect(found.map(\.id) == [number]) }
    }

    @Test func keepsTheWordsInTheAddressWithoutNumbering() {
        let found = MarkdownTape("## 46. Precept\n\n1) a\n\n5.12 b\n").prose
        #expect(found.headings.map(\.id) == ["46-precept"])
        #expect(found.headings.map(\.number) == ["46"])
        #expect(found.anchors.isEmpty)
    }

    @Test func givesAddressesToPointsAndParagraphs() {
        let tape = MarkdownTape(
            "1. before\n\n## 46. Precept\n\n1️⃣1) a\n2) b\n   1. nested\n\nText\n\n3) c\n\n> 4) quoted\n\n2️⃣5.12 Para\n\n"
                + "1.30 pm it was\n\n5.13.1 Para\n\n### Other\n\n1. z\n\n## 47. Plan\n\n1. y\n",
            numbering: true)
        #expect(tape.prose.anchors.map(\.id) == ["46.1", "46.2", "46.3", "5.12", "5.13.1", "47.1"])
        #expect(tape.offsets[1] == tape.prose.anchors.first.map { Int($0.span.start) })
        #expect(tape.offsets[2] == tape.prose.anchors.dropFirst(3).first.map { Int($0.span.start) })
        #expect(tape.found.isEmpty)
        #expect(tape.written.contains("<p #5.12>5.12 Para</p>"))
        #expect(tape.written.contains("<li tight #46.2><p>b</p>"))
    }

    @Test func reportsARepeatedNumberOnce() {
        let tape = MarkdownTape("## 46. A\n\n## 46. B\n\n1) x\n", numbering: true)
        #expect(tape.found == ["number-used-twice ## 46. B"])
    }
}

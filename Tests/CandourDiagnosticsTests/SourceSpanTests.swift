import CandourDiagnostics
import Testing

/// Spans and the order of messages.
struct SourceSpanTests {
    @Test func joinsAndTakesParts() {
        let span = SourceSpan(file: 2, start: 10, end: 20)
        #expect(
            span.through(SourceSpan(file: 2, start: 4, end: 12)) == SourceSpan(file: 2, start: 4, end: 20))
        #expect(span.part(at: 3, length: 2) == SourceSpan(file: 2, start: 13, end: 15))
        #expect(span.wholeFile == SourceSpan(file: 2, start: 0, end: 0))
        #expect(span.bytes == 10..<20)
    }

    @Test func neverEndsBeforeItStarts() {
        #expect(SourceSpan(file: 0, start: 5, end: 2).bytes == 5..<5)
        #expect(SourceSpan(file: 0, start: -1, end: 2).bytes == 0..<2)
    }

    @Test func ordersMessagesByPathAndPlace() {
        var catalog = SourceCatalog()
        let second = catalog.add(SourceFile(path: "content/b.yml", bytes: Array("abc".utf8)))
        let first = catalog.add(SourceFile(path: "content/a.yml", bytes: Array("abc".utf8)))
        let messages = [
            Diagnostic(.sample, at: SourceSpan(file: second, start: 1, end: 2), headline: "1"),
            Diagnostic(.sample, at: SourceSpan(file: second, start: 0, end: 2), headline: "2"),
            Diagnostic(.sample, at: SourceSpan(file: first, start: 2, end: 2), headline: "4"),
            Diagnostic(.sample, at: SourceSpan(file: first, start: 2, end: 2), headline: "3"),
            Diagnostic(.doubt, at: SourceSpan(file: first, start: 2, end: 2), headline: "0"),
        ]
        #expect(messages.sorted(by: catalog.precedes).map(\.headline) == ["3", "4", "0", "2", "1"])
    }
}

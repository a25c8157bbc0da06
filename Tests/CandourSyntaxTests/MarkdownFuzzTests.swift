import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

/// Many small bodies made of fragments in every order: nothing crashes, the tape is balanced, and every place
/// lies where its link is written.
struct MarkdownFuzzTests {
    private static let fragments = [
        "a", "é", "£5", "’", "🙂", " ", "\n", "\r\n", "\r", "\n\n", "\n    ", "\t", "*", "**", "_", "`", "``",
        "~~", "[", "]",
        "(", ")", "](record:a§)", "[x](record:a§)", "![alt](file:p§.png)", "![](file:p§.png)",
        "[x](<file:a§ b.pdf>)",
        "[x] (record:a§)", "[x](record:a§ b)", "https://e§.org/a_b", "www.e§.org", "a§@e.org",
        "<https://e§.org>", "<b>", "</b>",
        "<!--", "<div>\n", "\n> ", "\n> [!NOTE]\n> ", "\n> [!TIP]\n", "\n- ", "\n1) ", "\n2. ", "\n## ",
        "\n# ", "\n==\n",
        "\n## 46. ", "\n5.12 ", "|", "\n| a | b |\n|---|:-:|\n| # x | y |\n", "\nTable: c\n", "|-|", "[^1]",
        "\n[^1]: f",
        "\n[^a]: g\n", "[^a]", "\n[r]: record:r\n", "[t][r]", "[r]", "\\", "&amp;", "#", ":", "\u{0}", "\"",
        "--", "\n---\n",
        "\n```\n", "record:x", "\u{FEFF}",
    ]

    @Test func survivesEveryOrderOfFragments() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<(4 + next(&state) % 24) {
                // Every address is another one, so that a wrong place cannot go unnoticed.
                for scalar in MarkdownFuzzTests.fragments[next(&state) % MarkdownFuzzTests.fragments.count]
                    .unicodeScalars
                {
                    text += scalar == "§" ? String(text.utf8.count) : String(scalar)
                }
            }
            let tape = MarkdownTape(text, front: "---\ntitle: é\n---\n", numbering: next(&state) % 2 == 0)
            let fault = fault(in: tape)
            if let fault { Issue.record("\(fault.debugDescription) in \(text.debugDescription)") }
        }
    }

    @Test func survivesBytesThatAreNotUTF8() {
        var state: UInt64 = 7
        for _ in 0..<500 {
            let bytes = (0..<60).map { _ in
                UInt8(truncatingIfNeeded: next(&state) % 3 == 0 ? next(&state) : 0x5B)
            }
            let file = SourceFile(path: "a.md", bytes: bytes + Array("](record:x)\n|".utf8) + bytes)
            let (prose, diagnostics) = MarkdownReader.read(file, number: 0, body: 5..<120, numbering: true)
            #expect(prose.links.allSatisfy { $0.span.end <= 120 })
            #expect(diagnostics.allSatisfy { $0.primary.span.end <= 120 })
        }
    }

    /// What is wrong with a tape, if anything.
    private func fault(in tape: MarkdownTape) -> String? {
        var open: [ProseEvent.Kind] = []
        for event in tape.prose.events {
            switch event.kind {
            case .text, .code, .codeBlock:
                if event.range.upperBound > tape.prose.text.count { return "text beyond the buffer" }
            case .softBreak, .lineBreak, .rule, .footnoteReference: continue
            default:
                if "\(event.kind)".hasPrefix("start") {
                    open.append(event.kind)
                } else if open.popLast()?.rawValue != event.kind.rawValue - 1 {
                    return "\(event.kind) closes something else"
                }
            }
        }
        if !open.isEmpty { return "\(open) never closed" }
        for link in tape.prose.links {
            let source = tape.text(link.span)
            let written = ["", "mailto:", "http://"].contains { link.destination == $0 + source }
            if !written, link.destination != "record:r", !source.hasPrefix("["), !source.contains("&amp;"),
                !source.contains("\\"), !link.destination.contains("\u{FFFD}")
            {
                return "“\(link.destination)” is not at “\(source)”"
            }
        }
        return nil
    }

    private func next(_ state: inout UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
    }
}

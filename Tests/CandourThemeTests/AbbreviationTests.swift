import CandourPage
import Testing

/// Abbreviations that a page explains where it first has them.
@Suite struct AbbreviationTests {
    private func html(_ blocks: Block...) throws -> String {
        let page = Page(
            address: PageAddress("x/"), type: .record, title: "The PCC", summary: "PCC", blocks: blocks)
        return try Rendering.page(
            page, shell: "{{{content}}}",
            abbreviations: [
                Abbreviation("PCC", "Police & Crime Commissioner", also: ["Police Commissioner"]),
                Abbreviation("ICV", "Independent Custody Visitor"),
            ])
    }

    private static let explained = #"<abbr title="Police &amp; Crime Commissioner">PCC</abbr>"#

    @Test func explainsTheFirstOfAPage() throws {
        let first = ProseTape.block {
            $0.paragraph("The PCC & the PCC.")
            $0.paragraph("PCC")
        }
        #expect(
            try html(first, ProseTape.block { $0.paragraph("A PCC and ICVs") }, .paragraph([.text("An ICV")]))
                == """
                <p>The \(AbbreviationTests.explained) &amp; the PCC.</p>
                <p>PCC</p>
                <p>A PCC and <abbr title="Independent Custody Visitor">ICV</abbr>s</p>
                <p>An ICV</p>

                """)
    }

    @Test func explainsInSentencesOfKindsToo() throws {
        #expect(
            try html(.paragraph([.text("The <PCC>."), .strong("ICV"), .note("ICV")])) == """
                <p>The &lt;\(AbbreviationTests.explained)&gt;.<strong>ICV</strong><small>ICV</small></p>

                """)
    }

    @Test func leavesHeadingsLinksCodeAndPicturesAlone() throws {
        let block = ProseTape.block {
            $0.heading(2, "PCC", id: "pcc")
            $0.add(.startParagraph)
            $0.link("https://example.org/", "PCC")
            $0.link("file:map.png", "PCC", isImage: true)
            $0.quote("PCC", as: .code)
            $0.add(.endParagraph)
            $0.quote("PCC\n", as: .codeBlock)
            $0.add(.startTable)
            $0.add(.startRow, flag: 1)
            $0.cell("PCC", flag: ProseEvent.columnHeader)
            $0.add(.endRow, flag: 1)
            $0.add(.endTable)
            $0.paragraph("Then PCC")
        }
        let page = try html(block)
        #expect(page.components(of: "<abbr") == 1)
        #expect(page.contains("<p>Then \(AbbreviationTests.explained)</p>"))
    }

    @Test(arguments: [
        "Police & Crime Commissioner (PCC)", "police & crime commissioners (PCCs)",
        "Police Commissioner (PCC)",
    ]) func saysNothingTwice(_ text: String) throws {
        #expect(try !html(ProseTape.block { $0.paragraph("The \(text) and the PCC") }).contains("<abbr"))
    }

    @Test(arguments: ["Commissioner (PCC)", "Police & Crime Commissioner: (PCC)", "(PCC)"])
    func explainsWhatTheTextDoesNot(_ text: String) throws {
        #expect(try html(ProseTape.block { $0.paragraph(text) }).contains(AbbreviationTests.explained))
    }
}

extension String {
    /// How often it has `part`.
    fileprivate func components(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}

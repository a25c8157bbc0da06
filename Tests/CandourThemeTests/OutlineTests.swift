import CandourPage
import Testing

private func headings(_ blocks: [Block], under shell: String = "{{{content}}}") throws -> String {
    try Rendering.page(
        Page(address: .home, type: .record, title: "A page", blocks: blocks, hasContents: true), shell: shell)
}

private func body(_ levels: Int..., idPrefix: String = "") -> Block {
    ProseTape.block(idPrefix: idPrefix) { tape in
        for (index, level) in levels.enumerated() { tape.heading(level, "H\(level)", id: "h\(index)") }
    }
}

@Test func `headings of prose stand below their section, without a gap between levels`() throws {
    #expect(
        try headings([.section(Section(id: "s", title: "S", [body(2, 4, 6, 4, 2)]))]) == """
            <h2 id="s">S</h2>
            <h3 id="h0">H2</h3>
            <h4 id="h1">H4</h4>
            <h5 id="h2">H6</h5>
            <h4 id="h3">H4</h4>
            <h3 id="h4">H2</h3>

            """)
}

@Test func `a body that begins with a low level begins one below its parent`() throws {
    #expect(
        try headings([body(4, 2, 1)]) == """
            <h2 id="h0">H4</h2>
            <h3 id="h1">H2</h3>
            <h2 id="h2">H1</h2>

            """)
}

@Test func `no level is deeper than six`() throws {
    var block = body(1, 2)
    for level in 1...5 { block = .section(Section(id: "s\(level)", title: "S", [block])) }
    let html = try headings([block])
    #expect(html.contains("<h6 id=\"h0\">H1</h6>\n<h6 id=\"h1\">H2</h6>"))
}

@Test func `ids are unique on a page, and links within a body follow them`() throws {
    let prose = { (prefix: String) in
        ProseTape.block(idPrefix: prefix) { tape in
            tape.heading(2, "Aim", id: "aim")
            tape.link("#aim", "the aim")
        }
    }
    #expect(
        try headings([prose(""), prose(""), prose("second-")]) == """
            <h2 id="aim">Aim</h2>
            <a href="#aim">the aim</a>\
            <h2 id="aim-2">Aim</h2>
            <a href="#aim-2">the aim</a>\
            <h2 id="second-aim">Aim</h2>
            <a href="#second-aim">the aim</a>
            """)
}

@Test func `footnotes of two bodies have different ids`() throws {
    let prose = ProseTape.block { $0.add(.footnoteReference, a: 1, b: 1) }
    let html = try headings([prose, prose])
    #expect(html.contains("id=\"fn.1.mark1\"") && html.contains("id=\"fn-2.1.mark1\""))
}

@Test func `an id of content never takes one of the page around it`() throws {
    let html = try headings([.section(Section(id: "main-content", title: "S", []))])
    #expect(html == "<h2 id=\"main-content-2\">S</h2>\n")
}

@Test func `the contents list names two levels, and not what should not be listed`() throws {
    let blocks: [Block] = [
        .section(Section(id: "a", title: "A & B", [body(2, 3)])),
        .section(Section(id: "b", title: "Hidden", inContents: false, [body(2, idPrefix: "x")])),
        .section(Section(id: "c", title: "C", [])),
    ]
    #expect(
        try headings(blocks, under: "{{{contents}}}") == """
            <nav class="contents" data-pagefind-ignore aria-labelledby="contents-list">
            <h2 id="contents-list">Contents</h2>
            <ol>
            <li><a href="#a">A &amp; B</a>
            <ol>
            <li><a href="#h0">H2</a></li>
            </ol>
            </li>
            <li><a href="#c">C</a></li>
            </ol>
            </nav>
            """)
}

@Test func `short entries of a contents list stand beside each other`() throws {
    let blocks: [Block] = ["A", "B", "Numbers"].map { .section(Section(id: $0, title: $0, [])) }
    #expect(try headings(blocks, under: "{{{contents}}}").contains("<ol class=\"beside\">\n<li>"))
    let long = blocks + [.section(Section(id: "z", title: "And so on", []))]
    #expect(try headings(long, under: "{{{contents}}}").contains("<ol>\n<li>"))
}

@Test func `one heading makes no contents list`() throws {
    #expect(try headings([.section(Section(id: "a", title: "A", []))], under: "{{{contents}}}").isEmpty)
}

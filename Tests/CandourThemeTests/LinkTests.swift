import CandourPage
import Testing

private func href(
    _ target: Link.Target, at path: String, type: PageType = .record, forDisk: Bool = false
) throws -> String {
    let page = Page(
        address: PageAddress(path), type: type, title: "A page",
        blocks: [.paragraph([.link(Link("x", to: target))])])
    let html = try Rendering.page(page, shell: "{{{content}}}", forDisk: forDisk)
    return String(html.dropFirst("<p><a href=\"".count).prefix { $0 != "\"" })
}

private let decision = Link.Target.page(PageAddress("decisions/a/"))

@Test func `links are relative to the page they stand on`() throws {
    #expect(try href(decision, at: "") == "decisions/a/")
    #expect(try href(decision, at: "about/") == "../decisions/a/")
    #expect(try href(decision, at: "meetings/panel/2022-02-02/") == "../../../decisions/a/")
    #expect(try href(.page(.home), at: "about/") == "../")
    #expect(try href(.page(.home), at: "") == "./")
}

@Test func `a place on the same page needs no path`() throws {
    #expect(try href(.page(PageAddress("a/"), fragment: "46.9"), at: "a/") == "#46.9")
    #expect(try href(.page(PageAddress("a/"), fragment: "46.9"), at: "b/") == "../a/#46.9")
    #expect(try href(.fragment("grant"), at: "a/") == "#grant")
}

@Test func `for reading from a disk, links to pages name the file`() throws {
    #expect(try href(decision, at: "about/", forDisk: true) == "../decisions/a/index.html")
    #expect(try href(.page(.home), at: "", forDisk: true) == "index.html")
    #expect(
        try href(.page(PageAddress("a/"), fragment: "b"), at: "c/", forDisk: true) == "../a/index.html#b")
    #expect(try href(.page(PageAddress("files/a.pdf")), at: "c/", forDisk: true) == "../files/a.pdf")
}

@Test func `the page for unknown addresses links from the path of the site`() throws {
    #expect(try href(decision, at: "404.html", type: .notFound) == "/sub/decisions/a/")
    #expect(try href(decision, at: "404.html", type: .notFound, forDisk: true) == "decisions/a/index.html")
}

@Test func `characters that an address cannot hold are percent-encoded`() throws {
    #expect(try href(.page(PageAddress("files/a b?c#d:e%.pdf")), at: "") == "files/a%20b%3Fc%23d%3Ae%25.pdf")
    #expect(
        try href(.external("https://example.org/a%20b?c=[1]&d"), at: "")
            == "https://example.org/a%20b?c=%5B1%5D&amp;d")
    #expect(try href(.external("MAILTO:a@example.org"), at: "") == "MAILTO:a@example.org")
}

@Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", " https://example.org", "//example.org", "https:", "",
])
func `a link to anything but the web, email or telephone is rendered as text`(address: String) throws {
    let html = try Rendering.blocks(.paragraph([.link(Link("words", to: .external(address)))]))
    #expect(html == "<p>words</p>\n")
}

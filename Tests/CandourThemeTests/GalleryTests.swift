import CandourPage
import CandourTheme
import Testing

/// The values of an attribute in a page.
private func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

private func gallery() throws -> String {
    let renderer = PageRenderer(
        theme: try CivicTheme.load(), site: CivicTheme.site, resolver: KnownLinks(), forDisk: false,
        stylesheetVersion: "1")
    return String(decoding: renderer.render(Gallery.page), as: UTF8.self)
}

@Test func `every id of a full page is given once, and every place that is linked or named exists`() throws {
    let html = try gallery()
    let ids = values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    let named = values(of: "href", in: html).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    for place in named + values(of: "aria-labelledby", in: html) { #expect(ids.contains(place)) }
}

@Test func `headings of a full page begin with one of level 1 and skip no level`() throws {
    let html = try gallery()
    let main = try #require(html.split(separator: "<main").last?.split(separator: "</main>").first)
    let levels = main.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
}

@Test func `every element of a full page is closed in its turn`() throws {
    let html = try gallery()
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst() {
        let isEnd = piece.hasPrefix("/")
        let name = piece.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetter || $0.isNumber }
        if ["br", "hr", "img", "input", "meta", "link", ""].contains(String(name)) { continue }
        if isEnd { #expect(open.popLast() == name) } else { open.append(name) }
    }
    #expect(open.isEmpty)
}

@Test func `a full page holds no script and no style of its own`() throws {
    let html = try gallery()
    #expect(!html.contains("<style") && !html.contains(" style="))
    let scripts = html.split(separator: "<script").dropFirst()
    #expect(!scripts.isEmpty)
    for script in scripts {
        #expect(script.hasPrefix(" type=\"module\" src=\"") && script.prefix { $0 != "<" }.hasSuffix("\">"))
    }
}

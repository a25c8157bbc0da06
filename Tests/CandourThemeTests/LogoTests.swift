import CandourDiagnostics
import CandourPage
import CandourTheme
import Testing

private let shell = "{{{head}}}{{{heading}}}{{{notices}}}{{{content}}}{{{history}}}"

/// A theme with a logo of this name, and one picture of these bytes.
private func load(_ logo: String, picture: [UInt8], shell: String = shell) -> (
    theme: Theme?, diagnostics: [Diagnostic]
) {
    let files = [
        ThemeFile(path: "assets/civic.css", file: 1, bytes: []),
        ThemeFile(path: "templates/shell.mustache", file: 2, bytes: Array(shell.utf8)),
        ThemeFile(path: "assets/logo.svg", file: 3, bytes: picture),
    ]
    let name = ThemeSetting("mine", SourceSpan(file: 0, start: 6, end: 10))
    let setting = ThemeSetting(logo, SourceSpan(file: 0, start: 17, end: 30))
    return Theme.load(ThemeSettings(name: name, logo: setting), files: files)
}

private let drawing = Array("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)

@Test func `a logo stands before the office's name, with the version of the assets`() throws {
    let shell = "{{#has_logo}}<img src=\"{{root}}{{logo}}\" alt=\"\">{{/has_logo}}<!-- end -->" + shell
    let theme = try #require(load("assets/logo.svg", picture: drawing, shell: shell).theme)
    let renderer = PageRenderer(
        theme: theme, site: CivicTheme.site, resolver: KnownLinks(), forDisk: false, stylesheetVersion: "1")
    let page = Page(address: PageAddress("a/b/"), type: .record, title: "A page", blocks: [])
    let html = String(decoding: renderer.render(page), as: UTF8.self)
    #expect(html.hasPrefix("<img src=\"../../assets/logo.svg\" alt=\"\"><!-- end -->"))
}

@Test func `a logo that is not among the files is a problem, with the one that may be meant`() {
    let (theme, diagnostics) = load("assets/logo.sgv", picture: drawing)
    #expect(theme == nil)
    #expect(diagnostics.map(\.id.name) == ["theme-file-missing"])
    #expect(diagnostics.map(\.headline) == ["The theme names a logo that is not there: assets/logo.sgv"])
    #expect(diagnostics.first?.primary.span.start == 17)
}

@Test(arguments: [
    Array("<html>".utf8), [], Array("%PDF-1.7".utf8), [0x89, 0x50, 0x4E],
])
func `a logo that is no picture is a problem`(bytes: [UInt8]) {
    let (theme, diagnostics) = load("assets/logo.svg", picture: bytes)
    #expect(theme == nil)
    #expect(diagnostics.map(\.headline) == ["The logo assets/logo.svg is not a picture that browsers show"])
}

@Test(arguments: [
    [0x89, 0x50, 0x4E, 0x47, 0x0D], [0xFF, 0xD8, 0xFF, 0xE0], Array("GIF89a".utf8),
    Array("RIFF....WEBPVP8 ".utf8),
])
func `pictures of every form that browsers show may be logos`(bytes: [UInt8]) {
    #expect(load("assets/logo.svg", picture: bytes).diagnostics.isEmpty)
}

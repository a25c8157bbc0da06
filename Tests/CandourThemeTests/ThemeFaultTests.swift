import CandourDiagnostics
import CandourPage
import CandourTestSupport
import CandourTheme
import Testing

private let needed = "{{{head}}}{{{heading}}}{{{notices}}}{{{content}}}{{{history}}}"

/// What is said of a shell: its marks 1 and 2 are where the message must point.
private func faults(
    _ shell: String, partials: [String: String] = [:], colours: [(String, String)] = []
) -> [Diagnostic] {
    var files = [
        ThemeFile(path: "assets/civic.css", file: 1, bytes: []),
        ThemeFile(path: "templates/shell.mustache", file: 2, bytes: Array(shell.utf8)),
    ]
    for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
        files.append(ThemeFile(path: "templates/\(name).mustache", file: 3, bytes: Array(text.utf8)))
    }
    let nowhere = SourceSpan(file: 0, start: 0, end: 0)
    let settings = ThemeSettings(
        name: ThemeSetting("mine", nowhere),
        colours: colours.map { (ThemeSetting($0.0, nowhere), ThemeSetting($0.1, nowhere)) })
    let (theme, diagnostics) = Theme.load(settings, files: files)
    #expect((theme == nil) == diagnostics.contains { $0.severity == .problem })
    return diagnostics
}

private func expect(
    _ id: String, _ marked: String, partials: [String: String] = [:],
    location: SourceLocation = #_sourceLocation
) throws {
    let text = MarkedText(marked)
    let found = faults(text.text, partials: partials)
    #expect(found.count == 1, sourceLocation: location)
    let fault = try #require(found.first, sourceLocation: location)
    #expect(fault.id.name == id, sourceLocation: location)
    #expect(fault.primary.span.file == 2, sourceLocation: location)
    #expect(Int(fault.primary.span.start) == text.offsets[1], sourceLocation: location)
    #expect(Int(fault.primary.span.end) == text.offsets[2], sourceLocation: location)
}

@Test func `a key that does not exist is shown with the nearest that does`() throws {
    let shell = "<main>\n{{{ heding }}}\n</main>\n" + needed
    let catalog = SourceCatalog([
        SourceFile(path: "theme.yml", bytes: []), SourceFile(path: "civic.css", bytes: []),
        SourceFile(path: "themes/mine/templates/shell.mustache", bytes: Array(shell.utf8)),
    ])
    #expect(
        TextRenderer(catalog: catalog).rendered(faults(shell)) == """
            themes/mine/templates/shell.mustache:2:5
            PROBLEM  The template names something that pages do not have: heding

              1 │ <main>
              2 │ {{{ heding }}}
                │     ^^^^^^ no such name
              3 │ </main>

            The place would stay empty on every page.

            Fix: change it to heading.

            More about this: candour explain theme-key-unknown

            """)
}

@Test func `faults of tags are found where they stand`() throws {
    try expect("theme-tag-unclosed", "a 1️⃣{{head }2️⃣\n" + needed)
    try expect("theme-tag-unclosed", "1️⃣{{{head}}2️⃣\n" + needed)
    try expect("theme-tag-unclosed", "1️⃣{{he{2️⃣\n{{{home}}}" + needed)
    try expect("theme-tag-unclosed", needed + "{{#1️⃣demonstration2️⃣}}")
    try expect("theme-tag-unclosed", needed + "{{/1️⃣demonstration2️⃣}}")
    try expect("theme-tag-unclosed", needed + "{{#demonstration}}{{/1️⃣demonstrated2️⃣}}")
    try expect("theme-tag-unsupported", needed + "{{=1️⃣<% %>=2️⃣}}")
    try expect("theme-tag-unsupported", needed + "{{1️⃣uppercased(site_name)2️⃣}}")
    try expect("theme-tag-unsupported", needed + "{{> 1️⃣*name2️⃣}}")
    try expect("theme-key-unknown", needed + "{{1️⃣2️⃣}}")
    try expect("theme-key-unknown", needed + "{{& 1️⃣site.name2️⃣ }}")
}

@Test func `questions open sections, and places do not`() throws {
    try expect("theme-key-misused", needed + "{{1️⃣demonstration2️⃣}}")
    try expect("theme-key-misused", needed + "{{#1️⃣breadcrumbs2️⃣}}x{{/breadcrumbs}}")
}

@Test func `a comment may say anything`() {
    #expect(faults(needed + "{{! a note: anything (here) }}").isEmpty)
}

@Test func `a template that does not exist is named, with the nearest that does`() throws {
    try expect("theme-file-missing", needed + "{{> 1️⃣heder2️⃣}}", partials: ["header": ""])
    let fault = try #require(faults(needed + "{{> heder}}", partials: ["header": ""]).first)
    #expect(fault.advice == [.fix("change it to header, or add the file templates/heder.mustache.")])
}

@Test func `templates that hold each other are found before they are rendered`() {
    let found = faults(needed + "{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
    #expect(found.map(\.headline) == ["The template “a” holds itself", "The template “b” holds itself"])
}

@Test func `a shell without a place for part of a page is a problem, even when a section hides it`() {
    let shell = "{{{head}}}{{{heading}}}{{{history}}}{{#demonstration}}{{{notices}}}{{/demonstration}}{{> a}}"
    #expect(
        faults(shell, partials: ["a": "{{{content}}}"]).map(\.headline) == [
            "The shell has no place for the notices of a page"
        ])
}

@Test func `a theme without shell or stylesheet is a problem`() {
    let settings = ThemeSettings(name: ThemeSetting("mine", SourceSpan(file: 7, start: 6, end: 10)))
    let (theme, diagnostics) = Theme.load(settings, files: [])
    #expect(theme == nil)
    #expect(
        diagnostics.map(\.headline) == [
            "The theme has no file assets/civic.css", "The theme has no file templates/shell.mustache",
        ])
    #expect(diagnostics.allSatisfy { $0.primary.span.file == 7 })
}

@Test func `a later file takes the place of an earlier one of the same path`() throws {
    let file = { (text: String) in
        ThemeFile(path: "assets/civic.css", file: 0, bytes: Array(text.utf8))
    }
    let shell = ThemeFile(path: "templates/shell.mustache", file: 1, bytes: Array(needed.utf8))
    let settings = ThemeSettings(name: ThemeSetting("mine", SourceSpan(file: 0, start: 0, end: 0)))
    let theme = try #require(Theme.load(settings, files: [file("old{}"), shell, file("new{}")]).theme)
    #expect(theme.assets.map(\.address.path) == ["assets/civic.css"])
    #expect(String(decoding: theme.assets[0].bytes, as: UTF8.self).hasSuffix("new{}"))
}

@Test func `colours are checked for name, form and contrast`() {
    #expect(faults(needed, colours: [("accent", "#1f4e6b"), ("dark_ink", "#FFFFFF")]).isEmpty)
    #expect(faults(needed, colours: [("acent", "#000000")]).map(\.id.name) == ["theme-colour-unknown"])
    #expect(faults(needed, colours: [("accent", "blue")]).map(\.id.name) == ["theme-colour-form"])
    #expect(faults(needed, colours: [("accent", "#+12345")]).map(\.id.name) == ["theme-colour-form"])
    #expect(
        faults(needed, colours: [("accent", "#777777")]).map(\.reason)
            == ["Their contrast is 4.4 to 1; text needs at least 4.5 to 1."])
}

@Test func `every message about themes is listed once, with an explanation`() {
    let names = DiagnosticID.theme.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(DiagnosticID.theme.allSatisfy { $0.name.hasPrefix("theme-") && $0.explanation.count > 80 })
}

@Test func `a file that a template names and the theme does not have is a problem where it is named`() throws
{
    try expect("theme-file-missing", needed + "<img src=\"{{root}}1️⃣assets/logo.svg2️⃣?v=1\" alt=\"\">")
    #expect(faults(needed + "<link href='{{root}}assets/civic.css?v=1'> assets/none.css").isEmpty)
    #expect(
        faults(needed + "<link href=\"{{root}}assets/civil.css\">").flatMap(\.advice) == [
            .fix("change it to assets/civic.css, or add the file to the theme's folder.")
        ])
}

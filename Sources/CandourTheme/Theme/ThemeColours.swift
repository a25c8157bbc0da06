import CandourDiagnostics

/// The colours that a theme may set: paper, ink and accent, by day and in the dark.
struct ThemeColours {
    private var colours: [Name: RGBColour]

    /// The names of colours.
    enum Name: String, CaseIterable {
        case paper, ink, accent
        case darkPaper = "dark_paper"
        case darkInk = "dark_ink"
        case darkAccent = "dark_accent"
    }

    /// The colours of `settings`; those it does not set are our own.
    init(_ settings: ThemeSettings, into diagnostics: inout [Diagnostic]) {
        colours = ThemeColours.own
        var spans: [Name: SourceSpan] = [:]
        for (name, value) in settings.colours {
            guard let key = Name(rawValue: name.value) else {
                diagnostics.append(.unknown(colour: name))
                continue
            }
            guard let colour = RGBColour(value.value) else {
                diagnostics.append(.badForm(of: value))
                continue
            }
            colours[key] = colour
            spans[key] = value.span
        }
        let pairs: [(Name, Name)] = [
            (.ink, .paper), (.accent, .paper), (.darkInk, .darkPaper), (.darkAccent, .darkPaper),
        ]
        for (text, paper) in pairs {
            guard let span = spans[text] ?? spans[paper] else { continue }
            let contrast = self[text].contrast(with: self[paper])
            if contrast < 4.5 { diagnostics.append(.faint(text, on: paper, contrast, span)) }
        }
    }

    /// The custom properties that the stylesheet uses.
    var css: String {
        ":root{--paper:\(self[.paper]);--ink:\(self[.ink]);--accent:\(self[.accent])}\n"
            + "@media(prefers-color-scheme:dark){:root{--paper:\(self[.darkPaper]);--ink:\(self[.darkInk]);"
            + "--accent:\(self[.darkAccent])}}\n"
    }

    private subscript(name: Name) -> RGBColour { colours[name] ?? RGBColour(red: 0, green: 0, blue: 0) }

    private static let own: [Name: RGBColour] = [
        .paper: RGBColour(red: 0xFF, green: 0xFF, blue: 0xFF),
        .ink: RGBColour(red: 0x1B, green: 0x26, blue: 0x30),
        .accent: RGBColour(red: 0x1F, green: 0x4E, blue: 0x6B),
        .darkPaper: RGBColour(red: 0x12, green: 0x19, blue: 0x20),
        .darkInk: RGBColour(red: 0xE6, green: 0xEB, blue: 0xEF),
        .darkAccent: RGBColour(red: 0x8F, green: 0xC7, blue: 0xE8),
    ]
}

import CandourDiagnostics
import CandourRecords
import CandourSyntax
import CandourTheme

/// Reads `theme.yml`: the settings, and the name of the theme it extends.
enum ThemeSettingsReader {
    static func read(
        _ file: SourceFile, number: UInt32
    ) -> (settings: ThemeSettings?, base: Spanned<String>?, diagnostics: [Diagnostic]) {
        let (node, problems) = YAMLReader.read(file, number: number, range: 0..<file.bytes.count)
        guard let node else { return (nil, nil, problems.isEmpty ? [.themeFileEmpty(number)] : problems) }
        let log = ReadingLog()
        log.addForm(problems, of: file)
        var fields = FieldReader(node, subject: "theme.yml", log: log)
        let name = fields.required("name", .text, "What the theme is called.")
        let base = fields.optional("extends", .text, "The theme whose files and colours it takes over.")
        let colours = fields.record(
            "colours", "the colours", "The colours, by name, such as accent: #1d4f91."
        ) { inner in
            inner.entries(keyedBy: .text, of: .text, "A colour, such as \"#1d4f91\".")
        }
        let logo = fields.optional(
            "logo", .text, "The picture beside the office's name, a file in assets/, such as assets/logo.svg."
        )
        fields.finish()
        guard let name else { return (nil, nil, log.diagnostics) }
        let settings = ThemeSettings(
            name: ThemeSetting(name.value, name.span),
            colours: (colours ?? []).map {
                (ThemeSetting($0.key.value, $0.key.span), ThemeSetting($0.value.value, $0.value.span))
            }, logo: logo.map { ThemeSetting($0.value, $0.span) })
        return (settings, base, log.diagnostics)
    }
}

extension Diagnostic {
    fileprivate static func themeFileEmpty(_ number: UInt32) -> Diagnostic {
        Diagnostic(
            .emptyFile, at: SourceSpan(file: number, start: 0, end: 0),
            headline: "This file has no fields",
            reason: "It says what the theme is called and which colours it has.",
            advice: .fix("write at least a line name: with the name of the theme."))
    }
}

package import CandourDiagnostics
import CandourPage
import Mustache

extension Theme {
    /// A theme from its settings and files, the files of a theme that it extends first: a later file takes the
    /// place of an earlier one of the same path. Nothing when there is a problem, which the messages say.
    package static func load(
        _ settings: ThemeSettings, files: [ThemeFile]
    ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var templateFiles: [String: ThemeFile] = [:]
        var assetFiles: [String: ThemeFile] = [:]
        for file in files {
            if let name = templateName(of: file.path) {
                templateFiles[name] = file
            } else if file.path.hasPrefix("assets/") {
                assetFiles[file.path] = file
            }
        }
        if assetFiles[stylesheet.path] == nil { diagnostics.append(.missing(stylesheet.path, settings)) }
        let colours = ThemeColours(settings, into: &diagnostics)
        if let logo = settings.logo { diagnostics += ThemeLogo.faults(of: logo, among: assetFiles) }
        diagnostics += TemplateSet(templateFiles).checked(for: settings)
        for (_, file) in templateFiles.sorted(by: { $0.key < $1.key }) {
            diagnostics += AssetCheck.faults(in: file, assets: assetFiles.keys)
        }
        guard !diagnostics.contains(where: { $0.severity == .problem }) else { return (nil, diagnostics) }
        var library = MustacheLibrary()
        for (name, file) in templateFiles.sorted(by: { $0.key < $1.key }) {
            do {
                library.register(
                    try MustacheTemplate(string: String(decoding: file.bytes, as: UTF8.self)), named: name)
            } catch {
                diagnostics.append(.unreadable(file))
            }
        }
        guard diagnostics.allSatisfy({ $0.severity == .warning }) else { return (nil, diagnostics) }
        let assets = assetFiles.values.sorted { $0.path < $1.path }.map { file in
            let isStylesheet = file.path == stylesheet.path
            let bytes = isStylesheet ? Array(colours.css.utf8) + file.bytes : file.bytes
            return ThemeAsset(address: PageAddress(file.path), bytes: bytes)
        }
        let names = Set(templateFiles.keys)
        let name = settings.name.value
        let logo = settings.logo.map { PageAddress($0.value) }
        let theme = Theme(
            name: name, assets: assets, logo: logo, templates: library, templateNames: names)
        return (theme, diagnostics)
    }

    /// `shell` of `templates/shell.mustache`; nothing for a file that is no template.
    private static func templateName(of path: String) -> String? {
        guard path.hasPrefix("templates/"), path.hasSuffix(".mustache") else { return nil }
        return String(path.dropFirst("templates/".count).dropLast(".mustache".count))
    }
}

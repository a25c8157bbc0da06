import CandourDiagnostics
import CandourSyntax
import CandourTheme

/// Loads the theme that `site.yml` names, with the themes that it extends.
struct ThemeLoader {
    let loaded: LoadedSite

    /// The theme; nothing when it has problems, or files that are no text, which have been reported.
    func load(_ name: Spanned<String>) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var chain: [(settings: ThemeSettings, files: [ThemeFile])] = []
        var next: Spanned<String>? = name
        var seen: Set<String> = []
        while let wanted = next {
            // Found the first time round, so that what is wrong in these themes is not told again and again.
            guard seen.insert(wanted.value).inserted else {
                diagnostics.append(.themesInACircle(wanted))
                return (nil, diagnostics)
            }
            let (link, base, problems) = folder(wanted)
            diagnostics += problems
            guard let link else { return (nil, diagnostics) }
            chain.insert(link, at: 0)
            next = base
        }
        // The theme itself comes last: its files and colours take the place of those that it extends.
        guard let own = chain.last else { return (nil, diagnostics) }
        let settings = ThemeSettings(
            name: own.settings.name, colours: chain.flatMap(\.settings.colours),
            logo: chain.last { $0.settings.logo != nil }?.settings.logo)
        let (theme, faults) = Theme.load(settings, files: chain.flatMap(\.files))
        return (theme, diagnostics + faults)
    }

    /// One theme's folder, and the theme it extends.
    private func folder(_ name: Spanned<String>) -> (
        link: (settings: ThemeSettings, files: [ThemeFile])?, base: Spanned<String>?,
        diagnostics: [Diagnostic]
    ) {
        let folder = "themes/\(name.value)/"
        let numbers = loaded.themeFiles.filter { path($0).hasPrefix(folder) }
        guard let file = numbers.first(where: { path($0) == folder + "theme.yml" }) else {
            return (nil, nil, [.themeNotFound(name)])
        }
        guard !numbers.contains(where: { loaded.unusable.contains(path($0)) }) else { return (nil, nil, []) }
        let (settings, base, problems) = ThemeSettingsReader.read(
            loaded.catalog.files[Int(file)], number: file)
        guard let settings else { return (nil, nil, problems) }
        let files = numbers.map { number in
            let bytes = loaded.catalog.files[Int(number)].bytes
            return ThemeFile(path: String(path(number).dropFirst(folder.count)), file: number, bytes: bytes)
        }
        return ((settings, files), base, problems)
    }

    private func path(_ number: UInt32) -> String { loaded.catalog.files[Int(number)].path }
}

extension Diagnostic {
    fileprivate static func themeNotFound(_ theme: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .themeNotFound, at: theme.span,
            headline: "There is no theme called “\(theme.value)”",
            reason: "A theme is a folder in themes/ with a file theme.yml in it.",
            advice: .fix("write the name of a folder in themes/, such as civic."))
    }

    fileprivate static func themesInACircle(_ theme: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .themesInACircle, at: theme.span,
            headline: "The themes extend one another without end",
            reason: "A theme can extend another one, and so on, but the last must extend none.",
            advice: .fix("remove extends: from the theme that should be the base."))
    }
}

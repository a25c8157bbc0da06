import CandourDiagnostics

/// The picture beside the office’s name, which theme.yml names.
enum ThemeLogo {
    /// What is wrong with a logo: it is not among the theme’s files, or no picture that browsers show.
    static func faults(of logo: ThemeSetting, among files: [String: ThemeFile]) -> [Diagnostic] {
        guard let file = files[logo.value] else { return [missing(logo, files.keys.filter(isNamedPicture))] }
        return isPicture(file.bytes) ? [] : [notAPicture(logo)]
    }

    private static func isNamedPicture(_ path: String) -> Bool {
        [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"].contains { path.lowercased().hasSuffix($0) }
    }

    /// Whether a file begins as SVG, PNG, JPEG, WebP and GIF files do.
    private static func isPicture(_ bytes: [UInt8]) -> Bool {
        let starts: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
        ]
        if starts.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return true }
        let head = String(decoding: bytes.prefix(1_000), as: UTF8.self)
        return head.contains("<svg")
    }

    private static func missing(_ logo: ThemeSetting, _ names: [String]) -> Diagnostic {
        let near = Suggestion.nearest(to: logo.value, among: names)
        let add = "put the picture into the theme's folder, at this path"
        return Diagnostic(
            .themeFileMissing, at: logo.span, "no such file",
            headline: "The theme names a logo that is not there: \(logo.value)",
            reason: "A logo is a picture in the theme's folder assets/, such as assets/logo.svg.",
            advice: .fix(near.isEmpty ? add + "." : "change it to \(near.joined(with: "or")), or \(add)."))
    }

    private static func notAPicture(_ logo: ThemeSetting) -> Diagnostic {
        Diagnostic(
            .themeLogoNotPicture, at: logo.span, "not a picture",
            headline: "The logo \(logo.value) is not a picture that browsers show",
            reason: "Every page would show a broken picture beside the office's name.",
            advice: .fix("save it as SVG, PNG, JPEG, WebP or GIF."))
    }
}

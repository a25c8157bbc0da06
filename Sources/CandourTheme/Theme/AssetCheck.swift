import CandourDiagnostics

/// Whether the files that templates name with `{{root}}assets/…` are there: a browser would look for them in vain.
enum AssetCheck {
    /// What is wrong with the names in a template.
    static func faults(in template: ThemeFile, assets: some Collection<String>) -> [Diagnostic] {
        names(in: template.bytes).filter { !assets.contains($0.name) }.map {
            missing($0.name, template.span($0.range), assets)
        }
    }

    private static let opening = Array("{{root}}assets/".utf8)

    /// The paths that follow `{{root}}`, as far as a query, a quote mark or white space.
    private static func names(in bytes: [UInt8]) -> [(name: String, range: Range<Int>)] {
        var found: [(name: String, range: Range<Int>)] = []
        var index = 0
        while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "{")) {
            index = brace + 1
            guard bytes[brace...].starts(with: opening) else { continue }
            let start = brace + "{{root}}".utf8.count
            let end = bytes[start...].firstIndex { $0 <= 0x20 || "?#\"'<{".utf8.contains($0) } ?? bytes.count
            found.append((String(decoding: bytes[start..<end], as: UTF8.self), start..<end))
            index = end
        }
        return found
    }

    private static func missing(_ name: String, _ span: SourceSpan, _ assets: some Collection<String>)
        -> Diagnostic
    {
        let near = Suggestion.nearest(to: name, among: assets)
        let add = "add the file to the theme's folder"
        return Diagnostic(
            .themeFileMissing, at: span, "no such file",
            headline: "The template names a file that the theme does not have: \(name)",
            reason: "Browsers would ask for it on every page, and not get it.",
            advice: .fix(near.isEmpty ? add + "." : "change it to \(near.joined(with: "or")), or \(add)."))
    }
}

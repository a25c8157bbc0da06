/// Writes diagnostics as commands that GitHub Actions reads from the output of a step, and shows at the lines of a pull
/// request: `--format github`.
///
/// GitHub shows at most ten annotations of each level for one step. The first ten problems and ten warnings are written
/// as such; a notice, the last annotation, says how many more there are and where.
package struct GitHubRenderer: Sendable {
    private let catalog: SourceCatalog
    private let paths: RepositoryPath
    /// How many annotations of one level GitHub shows for one step.
    package static let most = 10

    /// A renderer for messages whose spans lie in `catalog`, in a site that `paths` names files of.
    package init(catalog: SourceCatalog, paths: RepositoryPath) {
        self.catalog = catalog
        self.paths = paths
    }

    /// The commands, one a line. `summary` says where everything can be read, as the end of a sentence; where there is
    /// no such place, what does not fit is listed in the log, below the commands.
    package func rendered(_ diagnostics: [Diagnostic], summary: String?) -> String {
        var places = SourceRegions(catalog)
        var shown: [Severity: Int] = [:]
        var rest: [Diagnostic] = []
        var text = ""
        for diagnostic in diagnostics {
            let number = shown[diagnostic.severity, default: 0]
            guard number < GitHubRenderer.most else {
                rest.append(diagnostic)
                continue
            }
            shown[diagnostic.severity] = number + 1
            text += command(diagnostic, places.region(of: diagnostic.primary.span))
        }
        guard !rest.isEmpty else { return text }
        let place = summary ?? "in the output of this step"
        let more = Count(rest.count, "more message")
        text += GitHubRenderer.notice(
            "\(more) \(rest.count == 1 ? "is" : "are") not shown here",
            "GitHub shows \(GitHubRenderer.most) problems and \(GitHubRenderer.most) warnings of one step. "
                + "All messages are \(place).")
        if summary == nil {
            for diagnostic in rest { text += logged(diagnostic, places.region(of: diagnostic.primary.span)) }
        }
        return text
    }

    /// That the run itself failed, for want of anything in the content.
    package static func failure(_ headline: String, _ advice: String) -> String {
        command("error", [("title", headline)], advice)
    }

    /// Something to know of the run, that is neither a problem nor a warning.
    package static func notice(_ title: String, _ message: String) -> String {
        command("notice", [("title", title)], message)
    }

    private func command(_ diagnostic: Diagnostic, _ region: SourceRegion) -> String {
        var properties = [("file", paths.of(region.path)), ("line", String(region.start.line))]
        if region.end.line == region.start.line {
            // The last column that is marked; GitHub takes columns within one line alone.
            properties += [
                ("endLine", String(region.end.line)), ("col", String(region.start.column)),
                ("endColumn", String(max(region.start.column, region.end.column - 1))),
            ]
        } else {
            properties.append(("endLine", String(region.end.line)))
        }
        properties.append(("title", diagnostic.headline))
        let level = diagnostic.severity == .problem ? "error" : "warning"
        let explained = "More about this: candour explain \(diagnostic.id.name)"
        return GitHubRenderer.command(level, properties, diagnostic.details + "\n\n" + explained)
    }

    /// A line of the log that GitHub does not take for a command: it looks for two colons at the start of a line, and
    /// for `##[` anywhere.
    private func logged(_ diagnostic: Diagnostic, _ region: SourceRegion) -> String {
        let place = "\(paths.of(region.path)):\(region.start.line):\(region.start.column)"
        let line = ShownText.of(
            "\(place) \(diagnostic.severity.rawValue.uppercased()) \(diagnostic.headline)")
        return "- " + line.replacing("##[", with: "## [") + "\n"
    }

    private static func command(
        _ name: String, _ properties: [(name: String, value: String)], _ message: String
    ) -> String {
        let written = properties.map { "\($0.name)=\(escaped($0.value, also: [":", ","]))" }
        return "::\(name) \(written.joined(separator: ","))::\(escaped(message))\n"
    }

    /// The text with what would end a command or a property written as `%` with two digits.
    private static func escaped(_ text: String, also marks: Set<Unicode.Scalar> = []) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "\r" || scalar == "\n" || marks.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

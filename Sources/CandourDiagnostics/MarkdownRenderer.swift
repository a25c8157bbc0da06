/// Writes diagnostics as Markdown, file by file, for the summary of a run and the comment on a pull request.
package struct MarkdownRenderer: Sendable {
    private let catalog: SourceCatalog
    private let text: TextRenderer
    /// How many bytes the messages may take: comments on GitHub end at 65,536 characters, of which the rest of the
    /// summary needs some.
    private static let most = 50_000

    /// A renderer for messages whose spans lie in `catalog`.
    package init(catalog: SourceCatalog) {
        self.catalog = catalog
        text = TextRenderer(catalog: catalog)
    }

    /// A section for each file, problems before warnings; what does not fit is counted.
    package func rendered(_ diagnostics: [Diagnostic]) -> String {
        var result = ""
        var shown = 0
        for file in MarkdownRenderer.byFile(diagnostics) {
            let heading = "### \(MarkdownText.escaped(catalog[file[0].primary.span].path))\n\n"
            for (place, diagnostic) in file.enumerated() {
                let part = (place == 0 ? heading : "") + rendered(diagnostic)
                guard result.utf8.count + part.utf8.count <= MarkdownRenderer.most else {
                    return result + "\(Count(diagnostics.count - shown, "more message")) not shown here.\n\n"
                }
                result += part
                shown += 1
            }
        }
        return result
    }

    private func rendered(_ diagnostic: Diagnostic) -> String {
        let line = catalog.position(of: diagnostic.primary.span).line
        let weight = diagnostic.severity == .problem ? "Problem" : "Warning"
        var result = "**\(weight) in line \(line): \(MarkdownText.escaped(diagnostic.headline))**\n\n"
        let excerpts = text.excerpts(diagnostic)
        if !excerpts.isEmpty { result += MarkdownText.block(excerpts) + "\n" }
        if !diagnostic.reason.isEmpty { result += MarkdownText.paragraphs(diagnostic.reason) + "\n\n" }
        for advice in diagnostic.advice { result += rendered(advice) + "\n" }
        return result
    }

    private func rendered(_ advice: Advice) -> String {
        switch advice {
        case .fix(let action, let replacement):
            var result = "Fix: \(MarkdownText.paragraphs(action))\n"
            if let replacement { result += "\n" + MarkdownText.block(text.preview(of: replacement)) }
            return result
        case .check(let opening, let choices):
            let list = choices.map { "- \(MarkdownText.escaped($0))\n" }.joined()
            return "Check: \(MarkdownText.paragraphs(opening))\n" + (list.isEmpty ? "" : "\n" + list)
        }
    }

    /// The messages of each file: files with problems first, then in the order in which they come.
    private static func byFile(_ diagnostics: [Diagnostic]) -> [[Diagnostic]] {
        var groups: [UInt32: [Diagnostic]] = [:]
        var order: [UInt32] = []
        for diagnostic in diagnostics {
            let file = diagnostic.primary.span.file
            if groups[file] == nil { order.append(file) }
            groups[file, default: []].append(diagnostic)
        }
        let sorted = order.map { file in
            let group = groups[file] ?? []
            return group.filter { $0.severity == .problem } + group.filter { $0.severity == .warning }
        }
        return sorted.filter { $0[0].severity == .problem } + sorted.filter { $0[0].severity == .warning }
    }
}

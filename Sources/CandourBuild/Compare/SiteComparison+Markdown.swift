import CandourDiagnostics

extension SiteComparison {
    /// How many bytes a comment on a pull request may take, less what the end needs.
    private static let most = 58_000
    /// How many paragraphs of one page are shown, and how much of each.
    private static let mostParagraphs = 8
    private static let longest = 400

    /// The comparison in Markdown, for a pull request and for whoever signs it off. What does not fit into a comment is
    /// counted.
    package var markdown: String {
        var text = "<!-- candour diff -->\n## \(heading)\n\n\(summary)\n\n"
        guard !isSame else { return text }
        var isWhole = true
        for part in figureParts + pageParts + otherParts {
            guard text.utf8.count + part.utf8.count <= SiteComparison.most else {
                isWhole = false
                continue
            }
            text += part
        }
        if !isWhole {
            text += "\nThere is more than fits here: `candour diff` shows all of it in a terminal.\n"
        }
        return text + "\n### Sign-off\n\n- [ ] I have read what changes, and it may be published.\n"
    }

    /// The figures come first: they are what nobody may get wrong.
    private var figureParts: [String] {
        guard !figures.isEmpty else { return [] }
        let rows = figures.map { figure in
            let cells = [
                "\(escaped(figure.page.title))", escaped(figure.name), figure.change.old.map(escaped) ?? "–",
                figure.change.new.map(escaped) ?? "–",
            ]
            return "| \(cells.joined(separator: " | ")) |\n"
        }
        let head = "### Figures\n\n| Page | Figure | Before | Now |\n| --- | --- | ---: | ---: |\n"
        return [head] + rows + ["\n"]
    }

    private var pageParts: [String] {
        var parts: [String] = []
        for group in groups {
            parts.append("### \(escaped(group))\n\n")
            for page in added where page.group == group { parts.append("- **New:** \(name(page))\n") }
            for page in removed where page.group == group { parts.append("- **Gone:** \(name(page))\n") }
            for edit in changed where edit.page.group == group { parts.append(part(of: edit)) }
            parts.append("\n")
        }
        return parts
    }

    private func part(of edit: Edit) -> String {
        var text = "- **Changed:** \(name(edit.page)): \(edit.words)\n"
        if let oldTitle = edit.oldTitle { text += "  - it was called “\(escaped(oldTitle))”\n" }
        var removed = edit.removed
        var added = edit.added
        if let summary = edit.summary {
            removed = [summary.old].compactMap { $0 } + removed
            added = [summary.new].compactMap { $0 } + added
        }
        let most = SiteComparison.mostParagraphs / 2
        var shown = removed.prefix(most).map { SiteComparison.line("- ", $0) }
        shown += added.prefix(most).map { SiteComparison.line("+ ", $0) }
        guard !shown.isEmpty else { return text }
        let more = removed.count + added.count - shown.count
        let rest = more > 0 ? "\nand \(Count(more, "more paragraph")).\n" : ""
        let block = MarkdownText.block(shown.joined(separator: "\n"), language: "diff")
        return text + "\n<details><summary>The words</summary>\n\n\(block)\(rest)\n</details>\n\n"
    }

    private var otherParts: [String] {
        var parts: [String] = []
        if !files.isEmpty {
            parts.append("### Files to download\n\n")
            parts += files.map { "- **\($0.fate.word.capitalised):** \(escaped("/" + $0.path))\n" } + ["\n"]
        }
        if !moved.isEmpty {
            parts.append("### Earlier addresses\n\n")
            parts += moved.map { "- \(escaped($0.address)) now leads to \(escaped($0.target))\n" } + ["\n"]
        }
        return parts
    }

    private static func line(_ mark: String, _ text: String) -> String {
        mark + ShownText.of(text.count > longest ? text.prefix(longest) + "…" : text)
    }

    private func name(_ page: Page) -> String { "\(escaped(page.title)) (\(escaped("/" + page.address)))" }

    private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

import CandourBuild
import CandourDesk
import CandourDiagnostics
import CandourSyntax

/// What is said of a table before it is taken over: its columns, what would be written, and what is wrong.
struct ImportReport {
    private let table: TableImport
    private let whole: BuildReport?

    /// The report on `table`; `whole` is what a check of the site with the new files says.
    init(_ table: TableImport, _ whole: BuildReport?) {
        self.table = table
        self.whole = whole
    }

    /// Whether something must be put right first.
    var hasProblems: Bool { !table.diagnostics.isEmpty || !ofNewFiles(.problem).isEmpty }

    /// The report.
    var text: String {
        var text = columns
        for note in table.notes { text += "\n" + TextRenderer.wrapped(note) }
        if !table.diagnostics.isEmpty {
            text +=
                "\n" + TextRenderer(catalog: table.catalog, style: Terminal.style).rendered(table.diagnostics)
        } else if let whole {
            text += hasProblems ? "" : preview
            let found = ofNewFiles(.problem) + ofNewFiles(.warning)
            if !found.isEmpty {
                text += "\n" + TextRenderer(catalog: whole.catalog, style: Terminal.style).rendered(found)
            }
        }
        guard hasProblems else { return text }
        let count = table.diagnostics.count + ofNewFiles(.problem).count
        return text + "\n\(Count(count, "problem")). Nothing was written.\n"
    }

    /// The messages of the check that lie in files to be written.
    private func ofNewFiles(_ severity: Severity) -> [Diagnostic] {
        guard let whole else { return [] }
        let paths = Set(table.files.map(\.path))
        return whole.diagnostics.filter {
            $0.severity == severity && paths.contains(whole.catalog[$0.primary.span].path)
        }
    }

    private var columns: String {
        guard !table.matches.isEmpty else { return "" }
        let width = table.matches.map { DisplayWidth.of($0.heading.value) }.max() ?? 0
        let lines = table.matches.map { match in
            let heading = ShownText.of(match.heading.value)
            let gap = String(repeating: " ", count: max(0, width - DisplayWidth.of(match.heading.value)))
            return "  \(heading)\(gap)  \(words(for: match))\n"
        }
        return "The columns of \(ShownText.of(table.file.path)), and the fields that they are for:\n"
            + lines.joined()
    }

    private func words(for match: ColumnMatch) -> String {
        guard let field = match.field else { return match.way == .chosen ? "left out" : "?" }
        switch match.way {
        case .chosen, .same, .key, .none: return field
        case .otherName: return "\(field) (another name for it)"
        case .near: return "\(field) (a guess)"
        }
    }

    /// What would be written: all the files by name, and the first as it would be.
    private var preview: String {
        let most = 10
        let names = table.files.prefix(most).map { "  \($0.path)\n" }.joined()
        let more = table.files.count > most ? "  and \(Count(table.files.count - most, "more file"))\n" : ""
        let lines = table.sample.split(separator: "\n").filter { $0 != "---" }
        let shown = lines.prefix(12).map { "  │ \(ShownText.of(String($0)))\n" }.joined()
        return
            "\n\(Count(table.taken, "row")) would become:\n\(names)\(more)\nThe first one, without its notes:\n\(shown)"
    }
}

import CandourDiagnostics

extension SiteComparison {
    /// The comparison for people at a terminal, all of it.
    package var text: String {
        guard !isSame else { return "Readers would see no difference.\n" }
        var text = heading + "\n\n"
        for group in groups {
            text += group + "\n"
            for page in added where page.group == group { text += "  new      \(line(page))\n" }
            for edit in changed where edit.page.group == group {
                text += "  changed  \(line(edit.page))\n           \(edit.words)\n"
            }
            for page in removed where page.group == group { text += "  gone     \(line(page))\n" }
            text += "\n"
        }
        if !figures.isEmpty {
            text += "Figures\n"
            for figure in figures {
                let change = "\(figure.change.old ?? "none") → \(figure.change.new ?? "none")"
                text += "  \(shown("\(figure.page.title): \(figure.name): \(change)"))\n"
            }
            text += "\n"
        }
        if !files.isEmpty {
            text += "Files to download\n"
            for file in files { text += "  \(file.fate.word.padded) \(shown("/" + file.path))\n" }
            text += "\n"
        }
        if !moved.isEmpty {
            text += "Earlier addresses\n"
            for move in moved { text += "  \(shown("\(move.address) now leads to \(move.target)"))\n" }
            text += "\n"
        }
        return text + summary + "\n"
    }

    /// For which days the two sites were built.
    var heading: String {
        oldDay == newDay
            ? "What changes on the website, both built for \(newDay)"
            : "What changes on the website, from \(oldDay) to \(newDay)"
    }

    /// How much of everything, in one sentence.
    package var summary: String {
        guard !isSame else { return "Readers would see no difference." }
        func counted(_ added: Int, _ changed: Int, _ removed: Int, _ noun: String) -> String? {
            let total = added + changed + removed
            guard total > 0 else { return nil }
            let parts = [(added, "new"), (changed, "changed"), (removed, "gone")].filter { $0.0 > 0 }
            return
                "\(Count(total, noun)) (\(parts.map { "\(Count.grouped($0.0)) \($0.1)" }.joined(separator: ", ")))"
        }
        func number(_ fate: Fate, in fates: [Fate]) -> Int { fates.count { $0 == fate } }
        let ofFigures = figures.map(\.change.fate)
        let ofFiles = files.map(\.fate)
        let parts = [
            counted(added.count, changed.count, removed.count, "page"),
            counted(
                number(.added, in: ofFigures), number(.changed, in: ofFigures),
                number(.removed, in: ofFigures),
                "figure"),
            counted(
                number(.added, in: ofFiles), number(.changed, in: ofFiles), number(.removed, in: ofFiles),
                "file"),
            moved.isEmpty ? nil : "\(Count(moved.count, "earlier address", "earlier addresses"))",
            lists == 0 ? nil : "\(Count(lists, "list or other page", "lists and other pages")) that follow",
        ]
        return parts.compactMap { $0 }.joined(with: "and") + "."
    }

    /// The kinds of which pages differ, in their order.
    var groups: [String] {
        var seen = Set<String>()
        let all = added + changed.map(\.page) + removed
        let found = all.filter { seen.insert($0.group).inserted }.map(\.group)
        // The lists are sorted by kind each; the order of kinds is that of any list which has both.
        return found.filter { $0 != SiteComparison.others } + found.filter { $0 == SiteComparison.others }
    }

    private func line(_ page: Page) -> String { shown("\(page.title)  /\(page.address)") }

    private func shown(_ text: String) -> String { ShownText.of(text) }
}

extension SiteComparison.Fate {
    /// What people call it.
    var word: String {
        switch self {
        case .added: "new"
        case .changed: "changed"
        case .removed: "gone"
        }
    }
}

extension String {
    /// The text with spaces after it, as wide as the longest word for what became of something.
    fileprivate var padded: String { self + String(repeating: " ", count: max(0, 8 - count)) }
}

import CandourDiagnostics

extension SiteComparison {
    /// A page that says something else.
    struct Edit: Sendable, Hashable {
        /// The page as it is now.
        let page: Page
        /// What it was called before, where that is another name.
        let oldTitle: String?
        /// Its summary before and now, where that changed.
        let summary: Change?
        /// Paragraphs that were there before, and are not now.
        let removed: [String]
        /// Paragraphs that are there now, and were not before.
        let added: [String]
        /// How many cells of tables have other words.
        let cells: Int
        /// How many figures of tables are others.
        let figures: Int

        /// What differs between two versions of a page, in whose tables so many cells and figures do.
        init(page: Page, before: BuiltPage, now: BuiltPage, cells: Int, figures: Int) {
            self.page = page
            oldTitle = before.title == now.title ? nil : before.title
            summary = before.summary == now.summary ? nil : Change(old: before.summary, new: now.summary)
            removed = Edit.surplus(of: before.paragraphs, over: now.paragraphs)
            added = Edit.surplus(of: now.paragraphs, over: before.paragraphs)
            self.cells = cells
            self.figures = figures
        }

        /// Whether nothing differs that a reader would see.
        var isEmpty: Bool {
            oldTitle == nil && summary == nil && removed.isEmpty && added.isEmpty && cells == 0
                && figures == 0
        }

        /// What changed, in a few words: `its summary, 2 paragraphs and 1 figure`.
        var words: String {
            var parts: [String] = []
            if oldTitle != nil { parts.append("its title") }
            if summary != nil { parts.append("its summary") }
            let both = min(removed.count, added.count)
            if both > 0 { parts.append("\(Count(both, "paragraph"))") }
            if added.count > both { parts.append("\(Count(added.count - both, "new paragraph"))") }
            if removed.count > both { parts.append("\(Count(removed.count - both, "paragraph")) gone") }
            if cells > 0 { parts.append("\(Count(cells, "cell")) of tables") }
            if figures > 0 { parts.append("\(Count(figures, "figure"))") }
            return parts.joined(with: "and")
        }

        /// The paragraphs of one version that the other does not have; those that only moved are in both.
        private static func surplus(of texts: [String], over others: [String]) -> [String] {
            var left: [String: Int] = [:]
            for text in others { left[text, default: 0] += 1 }
            return texts.filter { text in
                let count = left[text, default: 0]
                left[text] = count - 1
                return count <= 0
            }
        }
    }
}

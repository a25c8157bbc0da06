/// Sites for messages about marks that nobody sees and about names that not every disk can have.
extension OwnSites {
    static let hostile = [
        OwnSite(
            reason: "an editor may take marks that nobody sees out of a file of the fixture",
            files: [
                "site.yml": settingsStart,
                "content/pages/about.md":
                    "---\ntitle: Café ⟪direction-mark⟫\u{202E}£5\nsummary: \"⟪direction-mark⟫\u{2067}é\"\n---\n"
                    + "Text of £5⟪direction-mark⟫\u{2066}, and a\(heap)⟪heap-of-marks⟫\u{301}.\n",
                "content/pages/staff.md":
                    "---\ntitle: é\(heap)⟪heap-of-marks⟫\u{489}\u{489}\n---\n"
                    + "£5 🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} a\(heap)⟪heap-of-marks⟫\u{200B}\n",
            ]),
        OwnSite(
            reason: "files with such names cannot be kept on every disk",
            files: [
                "site.yml": settingsStart,
                "content/pages/con.md": "---\n⟪name-not-portable⟫title: Café\n---\n",
                "content/pages/about.md":
                    "---\ntitle: Café £5\nattachments:\n  - file: aux.pdf\n    title: A\n  - file: map..pdf.\n    title: B\n---\n",
                "content/pages/aux.pdf": "⟪name-not-portable⟫",
                "content/pages/map..pdf.": "⟪name-not-portable⟫",
            ]),
        OwnSite(
            reason: "on some disks such names are one",
            files: [
                "site.yml": settingsStart,
                "content/pages/about.md":
                    "---\ntitle: Café\n---\n"
                    + ["Map.pdf", "map.pdf", "É.pdf", "é.pdf", "a.PDF", "a.pdf"].map { "[£5](file:\($0)) " }
                    .joined(),
                "content/pages/Map.pdf": "", "content/pages/map.pdf": "⟪file-names-alike⟫",
                "content/pages/É.pdf": "", "content/pages/é.pdf": "⟪file-names-alike⟫",
                "content/pages/a.PDF": "", "content/pages/a.pdf": "⟪file-names-alike⟫",
            ]),
    ]

    /// As many marks as one letter may have.
    private static let heap = String(repeating: "\u{301}", count: 10)
}

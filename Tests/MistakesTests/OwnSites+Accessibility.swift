/// Sites for the messages about the accessibility statement: a site has one.
extension OwnSites {
    private static func statement(_ settings: String, savedAs: SavedAs? = nil) -> OwnSite {
        OwnSite(
            reason: "a site has one accessibility statement",
            files: ["site.yml": settings, "content/pages/about.md": "---\ntitle: About the café\n---\n"],
            savedAs: savedAs.map { ["site.yml": $0] } ?? [:])
    }

    private static let bare = "candour: 1\nname: Café £5\nbase_url: https://example.org/\n"

    static let accessibility = [
        statement("# Café £5\n⟪accessibility-missing⟫" + bare, savedAs: .byteOrderMark),
        statement("⟪accessibility-missing⟫" + bare, savedAs: .crlf),
        statement("⟪accessibility-missing⟫{ name: Café, candour: 1, base_url: https://example.org/ }\n"),
        statement(
            bare + """
                accessibility:
                  status: ⟪accessibility-status⟫fully
                  prepared_on: ⟪accessibility-review-due⟫1 March 2020
                  reviewed_on: not stated
                  tested_by: The café
                  problems:
                    - text: Prices in £ are pictures.
                      reason: not_yet_met

                """),
        statement(
            bare
                + "accessibility: { tested_by: é £5, status: ⟪accessibility-status⟫fully, prepared_on: not stated, "
                + "reviewed_on: ⟪accessibility-review-due⟫2021-03-30, problems: [{ text: é, reason: out_of_scope }] }\n"
        ),
        statement(
            bare
                + "# £5\naccessibility:\n  reviewed_on: ⟪accessibility-review-due⟫31/03/2021\n  tested_by: é\n"
                + "  prepared_on: 1 March 2020\n  problems:\n    - reason: not_yet_met\n      text: é\n"
                + "  status: ⟪accessibility-status⟫Fully\n", savedAs: .crlf),
    ]
}

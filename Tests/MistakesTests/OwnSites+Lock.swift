/// Sites for the messages about what was published: a site has one lock.
extension OwnSites {
    private static let opening = "{\"generator\":\"candour\",\"lock\":1,\"records\":[\n"

    private static func site(_ lock: String, _ records: [String: String] = [:], savedAs: SavedAs? = nil)
        -> OwnSite
    {
        var files = ["site.yml": settingsStart, "record.lock": lock]
        files["content/pages/about.md"] = "---\ntitle: About the café\n---\n"
        for (path, text) in records { files["content/" + path] = text }
        return OwnSite(
            reason: "a site has one lock", files: files,
            savedAs: savedAs.map { ["content/pages/about.md": $0] } ?? [:])
    }

    /// The line of a record of which everything has changed that is named.
    private static func record(
        _ name: String, mark: String = "", pieces: String = "", figures: String = ""
    ) -> String {
        let address = name.replacing("pages/", with: "") + "/"
        return "{\"record\":\(mark)\"\(name)\",\"published\":\"2022-02-02\",\"addresses\":[\"\(address)\"],"
            + "\"updates\":0,\"files\":\"0\",\"pieces\":{\(pieces)},\"figures\":{\(figures)}}"
    }

    private static let calls = """
        title: Calls to the café
        summary: How many calls there were.
        unit: calls
        source: not stated
        next_release: not stated
        rows:
          - id: urgent
            label: Urgent calls
            2018-19: 400
            2019-20: 520

        """

    static let lock = [
        site("⟪lock-unreadable⟫"),
        site("⟪lock-unreadable⟫<<<<<<< é £5\n"),
        site(opening + "⟪lock-unreadable⟫=======\n{}]}\n"),
        site(
            opening + record("pages/gone", mark: "⟪published-address-lost⟫")
                + "\n]}\n"),
        site(
            opening + record("pages/about") + ",\n"
                + record("pages/new") + "\n]}\n",
            ["pages/new.md": "---\ntitle: £5\npublished: ⟪published-address-lost⟫2 May 2022\n---\nÉ.\n"]),
        site(
            opening + record("pages/new") + "\n]}\n",
            ["pages/new.md": "---\n⟪published-address-lost⟫draft: yes\ntitle: £5 for the café\n---\nÉ.\n"]),
        site(
            opening + record("pages/about", pieces: "\"text\":\"0\"") + "\n]}\n",
            ["pages/about.md": "---\ntitle: About £5\n---\n⟪published-text-changed⟫É.\n"], savedAs: .crlf),
        site(
            opening + record("pages/about", pieces: "\"summary\":\"0\",\"title\":\"é\"") + "\n]}\n",
            ["pages/about.md": "---\n# Café\n⟪published-text-changed⟫summary: £5\ntitle: About\n---\n"]),
        site(
            opening + record("pages/about", pieces: "\"é\":\"£5\"") + "\n]}\n",
            ["pages/about.md": "---\n⟪published-text-changed⟫title: About £5\n---\n"]),
        site(
            opening + record("statistics/calls", figures: "\"#urgent.2018-19\":\"£5\"") + "\n]}\n",
            ["statistics/calls.yml": calls.replacing("400", with: "⟪published-figure-changed⟫400")]),
        site(
            opening + record("statistics/calls", figures: "\"#urgent.2019-20\":\"52\"") + "\n]}\n",
            [
                "statistics/calls.yml": "# Café\n"
                    + calls.replacing("520", with: "⟪published-figure-changed⟫520")
            ]),
        site(
            opening + record("statistics/calls", figures: "\"#é\":\"52\"") + "\n]}\n",
            ["statistics/calls.yml": "⟪published-figure-changed⟫" + calls]),
    ]
}

import CandourSiteSupport

extension SiteFixture {
    /// A site with one fund: its further `fields`, what it does not state, and its table of awards.
    static func fund(
        _ fields: String = "", notStated: [String] = ["award_date", "conditions", "reasons"], awards: String
    ) throws -> SiteFixture {
        var lines = ["---", "title: Safety Fund 2021/22", "period: 2021-22"]
        lines += ["opens: not stated", "closes: not stated", "how_to_apply: not stated"]
        if !fields.isEmpty { lines.append(fields) }
        if !notStated.isEmpty { lines.append("not_stated:") }
        lines += notStated.map { "  \($0): The report does not say." }
        lines.append("---")
        return try SiteFixture([
            "grants/fund/fund.md": lines.joined(separator: "\n"), "grants/fund/awards.csv": awards,
        ])
    }
}

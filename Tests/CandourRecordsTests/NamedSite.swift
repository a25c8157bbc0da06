import CandourSiteSupport

/// A site with a registered body, a registered person, a plan with a theme, and a page with a text.
enum NamedSite {
    /// What is said of a text on a site whose commissioner is for `name`.
    static func messages(_ text: String, name: String = "Testshire") async throws -> String {
        var site = try SiteFixture([
            "people/people.yml": """
            - id: darryl-preston
              name: Darryl Preston
              basis: public office
            """,
            "bodies/team.md": """
            ---
            title: Incident Resolution Team
            also: [IRT]
            type: partner
            legal_basis: not stated
            chair: not stated
            seats: not stated
            ---
            """,
            "plans/2021-24/plan.md": """
            ---
            title: Plan
            period: 2021-24
            commissioner: darryl-preston
            adopted: not stated
            published: 2021-11-29
            ---
            """,
            "plans/2021-24/themes/01-victims.md": """
            ---
            title: Supporting Victims and Witnesses
            aim: To help.
            ---
            """,
            "pages/about.md": "---\ntitle: About us\n---\n\(text)\n",
        ])
        let settings = String(decoding: site.files["site.yml"] ?? [], as: UTF8.self)
        site.files["site.yml"] = Array(settings.replacing("for Testshire", with: "for \(name)").utf8)
        return try await site.messages()
    }
}

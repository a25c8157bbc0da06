import CandourSiteSupport

/// A site with one plan that has one theme.
struct PlanSite {
    private let files: [String: String]
    private let today: String

    /// A plan with the fields of its theme given, and more files where they are needed.
    init(
        theme: String, adopted: String = "not stated", body: String = "", today: String = "2022-03-31",
        with more: [String: String] = [:]
    ) {
        let plan = """
            ---
            title: Police and crime plan 2021-24
            period: 2021-24
            commissioner: ann-lee
            adopted: \(adopted)
            published: 2021-11-29
            ---
            """
        let files = [
            "people/ann-lee.md": "---\nname: Ann Lee\nbasis: public office\n---\n",
            "plans/2021-24/plan.md": plan,
            "plans/2021-24/themes/01-ethical-policing.md": "---\n\(theme)\n---\n\(body)\n",
        ]
        self.files = files.merging(more) { _, new in new }
        self.today = today
    }

    /// What the terminal shows of a check.
    func messages() async throws -> String { try await SiteFixture(files, today: today).messages() }

    /// The built site.
    func build() async throws -> [String: String] { try await SiteFixture(files, today: today).build() }
}

import CandourSiteSupport

/// A site with one request for information.
struct FOISite {
    private let request: String
    private let today: String

    /// A request with these fields and this text, on the day `today`.
    init(
        received: String = "24/04/2021", answered: String = "answered: 11/05/2021\noutcome: disclosed",
        extra: String = "", body: String = "## Question 1\n\nWhat?\n\n## Answer 1\n\nThis.",
        today: String = "2022-03-31"
    ) {
        let fields = ["title: Vehicles", "reference: FOI 1", "received: \(received)", answered, extra]
        request = "---\n" + fields.filter { !$0.isEmpty }.joined(separator: "\n") + "\n---\n" + body + "\n"
        self.today = today
    }

    private func fixture() throws -> SiteFixture {
        try SiteFixture(["foi/2021/vehicles.md": request], today: today)
    }

    /// What the terminal shows of a check.
    func messages() async throws -> String { try await fixture().messages() }

    /// The built site.
    func build() async throws -> [String: String] { try await fixture().build() }

    /// The ids and places of all messages.
    func places() async throws -> [String] { try await fixture().places() }
}

import CandourSiteSupport

/// A site with one decision, and two people of whom one is in office.
struct DecisionSite {
    private let files: [String: String]

    /// A decision with these fields, and more files where they are needed.
    init(
        ref: String = "not stated", date: String = "4 February 2022", maker: String = "ann-lee",
        cost: String = "none", extra: String = "", body: String = "## Reasons\n\nIt is needed.",
        with more: [String: String] = [:]
    ) {
        let decision = DecisionSite.decision(
            ref: ref, date: date, maker: maker, cost: cost, extra: extra, body: body)
        let files = ["people/list.yml": DecisionSite.people, "decisions/precept-2022-23.md": decision]
        self.files = files.merging(more) { _, new in new }
    }

    /// What the terminal shows of a check.
    func messages() async throws -> String { try await SiteFixture(files).messages() }

    /// The built site.
    func build() async throws -> [String: String] { try await SiteFixture(files).build() }

    private static func decision(
        ref: String, date: String, maker: String, cost: String, extra: String, body: String
    ) -> String {
        """
        ---
        title: Precept for 2022/23
        reference: \(ref)
        date: \(date)
        decision_maker: \(maker)
        type: finance
        summary: Raises the precept.
        legal_power: not stated
        cost: \(cost)
        \(extra.isEmpty ? "" : extra + "\n")---
        \(body)

        """
    }

    private static let people = """
        - id: ann-lee
          name: Ann Lee
          basis: public office
          roles:
            - title: Police and Crime Commissioner
              from: May 2021
        - id: bob-roe
          name: Bob Roe
          basis: public office
          roles:
            - title: Police and Crime Commissioner
              from: not stated
              to: 12 May 2021
        """
}

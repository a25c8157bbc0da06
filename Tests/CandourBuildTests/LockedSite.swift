import CandourBuild
import CandourSiteSupport
import Testing

/// A small site that was locked, and then changed.
enum LockedSite {
    static let decision = """
        ---
        title: Buses
        reference: not stated
        date: 2022-02-04
        published: 2022-02-05
        decision_maker: p
        type: finance
        summary: Buses go on.
        legal_power: not stated
        cost: £500
        attachments:
          - file: notice.txt
            title: The notice
        ---
        ## Decision

        The buses go on.

        ## Reasons

        People need them.
        """

    static let complaints = """
        title: Complaints, 2021/22
        period: 2021-22
        published: 2022-03-01
        source: not stated
        reviews:
          received: 3
          upheld: 1
        """

    static let records = [
        "people/people.yml": "- id: p\n  name: Ann Ash\n  basis: public office\n",
        "decisions/buses.md": decision, "decisions/notice.txt": "Notice.",
        "complaints/2021-22.yml": complaints,
        "pages/about.md": "---\ntitle: About us\n---\nWho we are.\n",
    ]

    /// The records, locked as they are, then changed: nothing for a file that is removed.
    static func site(
        _ changes: [String: String?] = [:], today: String = "2022-03-31"
    ) async throws -> SiteFixture {
        let before = try SiteFixture(LockedSite.records)
        let update = try #require(try await before.lock())
        var records = LockedSite.records
        for (path, text) in changes { records[path] = text }
        var after = try SiteFixture(records, today: today)
        after.files[RecordLock.name] = update.lock.bytes
        return after
    }

    static func decision(_ old: String, _ new: String) -> String {
        LockedSite.decision.replacing(old, with: new)
    }
}

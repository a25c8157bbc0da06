import CandourSiteSupport

/// A site with one record of custody visiting.
enum CustodySite {
    /// The record of 2019/20 with `fields` after its title, period and source, or of another period.
    static func with(
        _ fields: String, period: String = "2019-20", id: String = "2019-20", records: [String: String] = [:]
    ) throws -> SiteFixture {
        let record = """
            title: Custody visiting
            period: \(period)
            source: The scheme’s report
            \(fields)
            """
        let files = ["custody-visits/\(id).yml": record]
        return try SiteFixture(files.merging(records) { _, new in new })
    }

    /// Figures that add up, without suites.
    static let figures = """
        visits: 94
        detainees:
          held: 582
          spoken_to: 440
          unavailable: 142
        suites: not stated
        """

    /// Two suites, the figures of the second as given.
    static func suites(_ second: String, id: String = "south") -> String {
        """
        visits: 94
        suites:
          - id: north
            name: North suite
            use: full_time
            cells: 29
            visits: 60
          - id: \(id)
            name: South suite
            use: contingency
            cells: 12
            \(second)
        """
    }
}

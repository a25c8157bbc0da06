import CandourSiteSupport

/// The examples of all kinds, with another record of the precept for 2022/23 in the place of the example’s.
enum PreceptSite {
    /// A precept with these lines after its title.
    static func with(
        _ lines: String, named name: String = "2022-23", today: String = "2022-03-31",
        and more: [String: String] = [:]
    ) throws -> SiteFixture {
        let precept = "title: Precept for 2022/23\n" + lines
        let records = ["precepts/\(name).yml": precept]
        return try SiteFixture.ofExamples(with: records.merging(more) { _, new in new }, today: today)
    }
}

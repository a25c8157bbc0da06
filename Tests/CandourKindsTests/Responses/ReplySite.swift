import CandourSiteSupport

/// The examples of all kinds, with another reply on the forward plan in the place of that of the example.
enum ReplySite {
    /// The example’s reply with some of its lines changed.
    static func with(
        date: String = "11 March 2022", by: String = "darryl-preston", to: String = "police-and-crime-panel",
        answers: String = "[police-and-crime-panel/2022-02-02#forward-plan]", extra: String = "accepted: yes",
        and more: [String: String] = [:]
    ) throws -> SiteFixture {
        let reply = """
            ---
            title: Reply on the forward plan
            date: \(date)
            by: \(by)
            addressed_to: \(to)
            answers: \(answers)
            \(extra)
            ---
            A plan comes.
            """
        let records = ["responses/2022-03-11-forward-plan.md": reply]
        return try SiteFixture.ofExamples(with: records.merging(more) { _, new in new })
    }
}

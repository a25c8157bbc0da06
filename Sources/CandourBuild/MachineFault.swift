/// What the machine could not do: exit 2. Content is never the cause; that is reported as diagnostics.
package struct MachineFault: Error, Sendable, Hashable {
    /// What failed, as one sentence without a full stop.
    package let headline: String
    /// What to do about it.
    package let advice: String

    /// A fault.
    package init(_ headline: String, advice: String) {
        self.headline = headline
        self.advice = advice
    }

    /// That there is no site `place`: `here`, `in /srv/site`.
    static func noSite(_ place: String) -> MachineFault {
        MachineFault(
            "There is no site.yml \(place)",
            advice: "Run the command in the folder that holds site.yml, or name that folder with --site.")
    }
}

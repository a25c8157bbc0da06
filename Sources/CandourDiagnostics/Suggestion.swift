/// Finds what somebody probably meant to type.
package enum Suggestion {
    /// The names nearest to `typed`, nearest first: at most `limit`, and only those within two changes (one for
    /// words of up to four letters). Capitals, spaces, hyphens and underscores do not count as changes.
    package static func nearest(
        to typed: String,
        among names: some Sequence<String>,
        limit: Int = 3
    ) -> [String] {
        nearest(to: typed, among: SuggestionNames(names), limit: limit)
    }

    /// How many changes turn one word into another, where that is at most `reach`.
    package static func distance(from typed: String, to name: String, within reach: Int) -> Int? {
        SuggestionNames([name]).near(SuggestionNames.letters(of: typed), reach: reach).first?.distance
    }

    /// The same among names that are looked through again and again.
    package static func nearest(to typed: String, among names: SuggestionNames, limit: Int = 3) -> [String] {
        let wanted = SuggestionNames.letters(of: typed)
        var found: [(distance: Int, name: String)] = []
        // Where enough names are one change away, nobody asks for those that are two away: there may be many.
        for reach in 1...(wanted.count <= 4 ? 1 : 2) where found.count < limit {
            found = names.near(wanted, reach: reach)
        }
        found.sort { $0.distance == $1.distance ? $0.name < $1.name : $0.distance < $1.distance }
        return found.prefix(limit).map(\.name)
    }
}

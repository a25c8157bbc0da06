import CandourDiagnostics
import Testing

/// What somebody probably meant to type.
struct SuggestionTests {
    @Test(arguments: [
        ("dates", "dates", true), ("datess", "dates", true), ("dtaes", "dates", true), ("0412", "0142", true),
        ("date", "dates", true), ("datum", "dates", true), ("dotums", "dates", false),
        ("daets", "datse", true),
        ("cafés", "cafes", true), ("abcde", "xbydz", false), ("abcdef", "xbcdey", true), ("", "a", true),
        ("", "ab", false), ("a", "", true),
    ]) func countsChanges(_ typed: String, _ name: String, _ isNear: Bool) {
        #expect(Suggestion.nearest(to: typed, among: [name]) == (isNear ? [name] : []))
    }

    /// Searching names in order finds what comparing each of them finds.
    @Test(arguments: 0..<40) func findsWhatComparingEachNameFinds(seed: UInt64) {
        var random = SplitMix(seed: seed)
        func word() -> String {
            String(
                (0..<Int.random(in: 0...9, using: &random)).map { _ in
                    "abc-".randomElement(using: &random) ?? "a"
                })
        }
        let names = (0..<Int.random(in: 0...300, using: &random)).map { _ in word() }
        for _ in 0..<20 {
            let typed = word()
            let reach = typed.filter { $0 != "-" }.count <= 4 ? 1 : 2
            let compared = names.map { (distance: changes(typed, $0), name: $0) }.filter {
                $0.distance <= reach
            }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
            #expect(Suggestion.nearest(to: typed, among: names) == compared, "\(typed) among \(names)")
        }
    }

    /// The changes between two words, worked out in full.
    private func changes(_ first: String, _ second: String) -> Int {
        let (first, second) = (first.filter { $0 != "-" }.map { $0 }, second.filter { $0 != "-" }.map { $0 })
        var table = Array(repeating: Array(0...second.count), count: first.count + 1)
        for row in 0...first.count { table[row][0] = row }
        for row in first.indices {
            for column in second.indices {
                let isSame = first[row] == second[column]
                var best = table[row][column] + (isSame ? 0 : 1)
                best = min(best, table[row][column + 1] + 1, table[row + 1][column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = best
            }
        }
        return table[first.count][second.count]
    }

    @Test func ignoresCapitalsAndHyphens() {
        let names = ["decision_maker", "legal_power", "date"]
        #expect(Suggestion.nearest(to: "Decision maker", among: names) == ["decision_maker"])
        #expect(Suggestion.nearest(to: "LEGAL-POWER", among: names) == ["legal_power"])
    }

    @Test func isStricterWithShortWords() {
        #expect(Suggestion.nearest(to: "dote", among: ["date", "note", "data"]) == ["date", "note"])
        #expect(Suggestion.nearest(to: "yes", among: ["no", "yet"]) == ["yet"])
    }

    @Test func givesTheNearestFirstAndAFewOnly() {
        let names = ["precept-2023", "precept-2021", "precept-2020", "precept-2224", "budget"]
        #expect(
            Suggestion.nearest(to: "precept-2022", among: names) == [
                "precept-2020", "precept-2021", "precept-2023",
            ])
        #expect(Suggestion.nearest(to: "precept-2022", among: names, limit: 1) == ["precept-2020"])
        #expect(Suggestion.nearest(to: "weather", among: names).isEmpty)
    }
}

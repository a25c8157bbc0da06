import CandourDiagnostics
import Testing

/// What somebody probably meant to type.
struct SuggestionTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "ab", 2), ("date", "date", 0), ("dat", "date", 1),
        ("dtae", "date", 1),
        ("041", "014", 1), ("datum", "date", 2), ("café", "cafe", 1), ("abc", "xyz", 3),
        ("abcdef", "uvwxyz", 3),
        ("", "abcdef", 3),
    ]) func measures(_ first: String, _ second: String, _ distance: Int) {
        let one = Array(first.unicodeScalars)
        let two = Array(second.unicodeScalars)
        #expect(Suggestion.distance(one, two, atMost: 2) == distance)
        #expect(Suggestion.distance(two, one, atMost: 2) == distance)
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

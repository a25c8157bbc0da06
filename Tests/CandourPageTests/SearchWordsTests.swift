import CandourPage
import Testing

@Suite struct SearchWordsTests {
    @Test(arguments: [
        ("The Panel’s precept", ["the", "panel", "precept"]),
        ("O'Brien and O’Brien", ["obrien", "and", "obrien"]),
        ("FOI/OPCC/21-013", ["foi", "opcc", "21", "013"]),
        ("£62,938 or £9.99, in 2021/22", ["62938", "or", "99", "in", "2021", "22"]),
        ("1,234,567 and 12,34", ["1234567", "and", "12", "34"]),
        ("Ynyŵ, café, ŁÓDŹ", ["ynyw", "cafe", "lodz"]),
        ("cafe\u{301}", ["cafe"]),
        ("Приказ 東京", ["приказ", "東京"]),
        ("re-offending—by “young” people", ["re", "offending", "by", "young", "people"]),
        ("a 7 x", []),
        ("", []),
    ]) func takesTextsApart(text: String, words: [String]) {
        #expect(SearchWords.words(of: text) == words)
    }

    @Test(arguments: [
        ("grants", "grant"), ("policies", "policy"), ("parties", "party"), ("taxes", "tax"),
        ("churches", "church"), ("businesses", "business"), ("houses", "house"), ("prizes", "prize"),
        ("business", "business"), ("status", "status"), ("crisis", "crisis"), ("gas", "gas"),
        ("ties", "tie"), ("2010s", "2010"),
    ]) func makesPluralsSingular(plural: String, singular: String) {
        #expect(SearchWords.words(of: plural) == [singular])
    }

    @Test func leavesOutWhatIsLongerThanAnyWord() {
        let longest = String(repeating: "x", count: SearchWords.longest)
        #expect(SearchWords.words(of: "\(longest) \(longest)x end") == [longest, "end"])
    }

    @Test func readsBytesThatAreNoText() {
        for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0x61, 0xFF, 0x62], [0xC3], [0xF0, 0x9F]] {
            bytes.withUnsafeBufferPointer { SearchWords.forEach(in: $0) { #expect($0.count > 1) } }
        }
    }
}

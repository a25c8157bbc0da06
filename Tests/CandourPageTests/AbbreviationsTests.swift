import CandourPage
import Testing

/// Abbreviations found in text.
@Suite struct AbbreviationsTests {
    private let known = Abbreviations([
        Abbreviation("PCC", "Police and Crime Commissioner"),
        Abbreviation("ICVs", "Independent Custody Visitors"),
        Abbreviation("FoI", "Freedom of Information"), Abbreviation("A&E", "Accident and Emergency"),
        Abbreviation("PCC", "Panel"),
    ])

    /// What is found, with its place.
    private func found(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [String] = []
            var index = 0
            while let match = known.first(in: bytes, from: index) {
                index = match.range.upperBound
                found.append("\(match.range.lowerBound) \(known.all[match.number].short)")
            }
            return found
        }
    }

    @Test func keepsTheFirstOfTwo() {
        #expect(known.all.map(\.long).contains("Panel") == false)
        #expect(known.all.count == 4)
        #expect(Abbreviations().isEmpty)
        #expect(Abbreviations([Abbreviation("101", "the number"), Abbreviation("X", "x")]).isEmpty)
    }

    @Test(arguments: [
        ("PCC", ["0 PCC"]), ("The PCC, and all PCCs.", ["4 PCC", "17 PCC"]), ("PCC’s", ["0 PCC"]),
        ("(PCC)", ["1 PCC"]), ("“PCC”", ["3 PCC"]), ("a–PCC–b", ["4 PCC"]), ("£PCC", ["2 PCC"]),
        ("PCC-led and non-PCC", ["0 PCC", "16 PCC"]), ("An FoI and ICVs", ["3 FoI", "11 ICVs"]),
        ("A&E.", ["0 A&E"]), ("12345678 PCC 345678 PCC", ["9 PCC", "20 PCC"]),
    ]) func findsWholeWordsAndPlurals(_ text: String, _ places: [String]) { #expect(found(text) == places) }

    @Test(arguments: [
        "", "P", "PC", "pcc", "Pcc", "OPCC", "PCCX", "PCC1", "FOI", "ICV", "ICVss", "PCCS", "FOI/PCC/21",
        "PCC/21",
        "PCC@example.org", "www.PCC.org", "PCC.org", "PCC-21", "_PCC_", "#PCC", "éPCC", "PCCé", "A & E",
        "B&PCC",
        "Police and Crime Commissioner", "PCC&E",
    ]) func leavesEverythingElse(_ text: String) { #expect(found(text) == []) }

    @Test func findsTheSameWhereverTheTextBegins() {
        for before in 0..<20 {
            let text =
                String(repeating: "a", count: before) + " PCC " + String(repeating: "Z ", count: before)
            #expect(found(text) == ["\(before + 1) PCC"])
        }
    }
}

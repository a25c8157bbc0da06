import CandourDiagnostics
import CandourSyntax
import Testing

/// What an acronym is, and what a text says that it stands for.
@Suite struct AcronymTests {
    @Test(arguments: ["PCC", "FoI", "A&E", "HMICFRS", "S106A", "ICVs"]) func isOneWord(_ text: String) {
        #expect(Acronym.isValid(text))
    }

    @Test(arguments: [
        "", "P", "Pc", "pCC", "P.C.C.", "P C C", "1PC", "PC&", "Police and Crime", "PCÉ", "ABCDEFGHIJKLM",
    ]) func isNothingElse(_ text: String) { #expect(!Acronym.isValid(text)) }

    @Test(arguments: [
        ("PCC", "Police and Crime Commissioner"), ("OPCC", "The Office of the Police and Crime Commissioner"),
        ("HMICFRS", "Her Majesty’s Inspectorate of Constabulary and Fire & Rescue Services"),
        ("A&E", "Accident and Emergency"),
        ("FoI", "Freedom of Information"), ("PACE", "Police and Criminal Evidence Act 1984"),
    ]) func fitsItsWords(_ acronym: String, _ words: String) { #expect(Acronym.fits(acronym, words)) }

    @Test(arguments: [
        ("IRT", "Incident Response"), ("MAPPA", "Multi-Agency Protection Arrangements"),
        ("PCC", "Crime Commissioner"),
        ("CCSSB", "Community Strategic Safety Board"), ("PC", "Opc"),
    ]) func doesNotFitWordsThatLackSomething(_ acronym: String, _ words: String) {
        #expect(!Acronym.fits(acronym, words))
    }

    @Test(arguments: [
        ("Multi-Agency Public Protection", "multi agency public protection"),
        ("the Police and Crime Commissioner’s Office", "Police & Crime Commissioner Office"),
        ("Community Safety Partnerships", "Community Safety Partnership"),
        ("Office of the Police and Crime Commissioner", "Office for Police and Crime Commissioners"),
    ]) func comparesWhatMatters(_ first: String, _ second: String) {
        #expect(Acronym.folded(first) == Acronym.folded(second))
    }

    @Test func tellsWordsApart() {
        #expect(Acronym.folded("Incident Review Team") != Acronym.folded("Incident Resolution Team"))
        #expect(Acronym.folded("Bus") == "bus")
    }

    @Test(arguments: [
        "The [Police and Crime Commissioner] (PCC) said",
        "by the [Office of the Police and Crime Commissioner] (OPCC)",
        "many [independent custody visitors] (ICVs).", "the [Police and Criminal Evidence] (PACE) group",
        "the [Ministry of Justice] (MoJ)", "[Multi-Agency Public\nProtection Arrangements] (MAPPA)",
        "of **[Making Every Adult Matter]** (\"MEAM\")", "by [Accident and Emergency] (A&E)",
        "[National Farmers’ Union] (NFU)", "a “[Plan for Us]” (no) of [Plan for Us] (PfU)",
    ]) func findsWhatATextExplains(_ marked: String) { expectFound(in: marked) }

    @Test(arguments: [
        "a [Multi-Agency Protection] (MAPPA)", "chairs a [Community Strategic Safety Board] (CCSSB)",
        "the [Independent Domestic Abuse Advisors] (IDVAs)",
    ]) func findsWhatLacksAWord(_ marked: String) { expectFound(in: marked) }

    /// That what stands in square brackets is found, and spans up to the round ones that follow.
    private func expectFound(in marked: String) {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let words = String(marked.split(separator: "[").last?.split(separator: "]").first ?? "")
        let bytes = Array(text.utf8)
        let found = ExpansionInText.find(in: bytes, 0..<bytes.count, file: 0)
        let shown = words.replacing("\n", with: " ")
        #expect(found.map(\.words) == [shown])
        for expansion in found {
            let whole = String(decoding: bytes[expansion.span.bytes], as: UTF8.self)
            #expect(whole.hasPrefix(words) && whole.hasSuffix(")"))
            #expect(whole.contains(expansion.acronym))
        }
    }

    @Test func takesNoLongTimeOverManyParts() {
        let text = String(repeating: "a-", count: 100_000) + "a (AAAAAAAAAAAA) "
        let bytes = Array(String(repeating: text, count: 4).utf8)
        #expect(ExpansionInText.find(in: bytes, 0..<bytes.count, file: 0).isEmpty)
    }

    @Test(arguments: [
        "", "(", "(PCC)", "(PCC", " (PCC)", "Edward Leigh (Chair)", "Police (Conduct)", "a sum (of £5)",
        "Date (TBC)",
        "the Panel (PCP)", "that the Board decides (PCC)", "Police and Crime\n\nCommissioner (PCC)",
        "x (P.C.C.)",
        "Police. Crime. Commissioner (PCC)", "[Police and Crime](PCC)", "the Plan (the “Plan”)", "é (ÉCC)",
        "Police and Crime Commissioner (ABCDEFGHIJKLMNOPQRS)",
    ]) func findsNothingElse(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(ExpansionInText.find(in: bytes, 0..<bytes.count, file: 0) == [])
    }
}

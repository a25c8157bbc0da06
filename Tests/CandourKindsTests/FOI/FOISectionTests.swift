import Testing

/// Freedom of Information Act 2000, section 2(3): which exemptions are absolute.
@Suite struct FOISectionTests {
    private func isWeighed(_ section: String) async throws -> Bool {
        let exemption = "exemptions:\n  - section: \(section)\n    reason: It is so."
        let site = FOISite(answered: "answered: 11/05/2021\noutcome: partly_disclosed", extra: exemption)
        return try await site.messages().contains("the answer must say how the public interest was weighed")
    }

    @Test(arguments: [
        "12", "14", "21", "23", "32", "34", "40", "40(2)", "41", "44", "37", "37(1)(a)", "37(1)(ab)", "37(2)",
    ])
    func asksForNoWeighingWhereTheActAsksForNone(_ section: String) async throws {
        #expect(try await !isWeighed(section))
    }

    @Test(arguments: [
        "22", "22A", "24", "26", "27", "28", "29", "30", "31", "33", "35", "36", "38", "39", "42", "43",
        "37(1)(ac)", "37(1)(ad)", "section 37(1)(b)",
    ])
    func asksForTheWeighingOfOthers(_ section: String) async throws {
        #expect(try await isWeighed(section))
    }
}

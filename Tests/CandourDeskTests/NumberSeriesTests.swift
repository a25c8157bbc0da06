import Testing

import CandourDesk

/// Which number comes next, in the forms that offices use.
@Suite struct NumberSeriesTests {
    private func next(_ numbers: [(String, Int?)], in year: Int) -> String? {
        NumberSeries(numbers.map { NumberSeries.Known(number: $0.0, year: $0.1) }).next(in: year)
    }

    @Test(arguments: [
        ([("CPCC 2022-003", 2022), ("CPCC 2022-004", 2022)], 2022, "CPCC 2022-005"),
        ([("CPCC 2022-004", 2022)], 2023, "CPCC 2023-001"),
        ([("FOI/OPCC/21-013", 2021)], 2021, "FOI/OPCC/21-014"),
        ([("FOI/OPCC/21-013", 2021)], 2022, "FOI/OPCC/22-001"),
        ([("FOI/OPCC/21-013", 2022)], 2021, "FOI/OPCC/21-014"),
        ([("004/2022", 2022)], 2022, "005/2022"),
        ([("D99", nil)], 2022, "D100"),
        ([("Decision 7", 2022)], 2022, "Decision 8"),
        ([("2022", 2022)], 2022, "2023"),
        ([("A-2022-010", 2022), ("B-2022-001", 2022)], 2022, "B-2022-002"),
        ([("PCC 2022-009", 2022), ("letter", 2022)], 2022, "PCC 2022-010"),
    ]) func goesOn(numbers: [(String, Int?)], year: Int, expected: String) {
        #expect(next(numbers, in: year) == expected)
    }

    @Test func doesNotBeginByItself() {
        #expect(next([], in: 2022) == nil)
        #expect(next([("without", 2022)], in: 2022) == nil)
    }
}

import CandourPage
import Testing

@Suite struct ExactDecimalTests {
    @Test func showsGroupsAndDecimals() {
        #expect(ExactDecimal(1_234_567).description == "1,234,567")
        #expect(ExactDecimal(-5, scale: 1).description == "-0.5")
        #expect(ExactDecimal(123_450, scale: 2).description == "1,234.50")
        #expect(ExactDecimal(123_450, scale: 2).plain == "1234.50")
        #expect(ExactDecimal(5, scale: 3).description == "0.005")
    }

    @Test func addsWithoutRounding() {
        let sum = (0..<10).reduce(ExactDecimal.zero) { sum, _ in sum + ExactDecimal(1, scale: 1) }
        #expect(sum == ExactDecimal(1))
        #expect(ExactDecimal(1464, scale: 1) + ExactDecimal(15, scale: 1) == ExactDecimal(1479, scale: 1))
    }

    @Test func equalNumbersOfDifferentScaleAreOne() {
        #expect(Set([ExactDecimal(10, scale: 1), ExactDecimal(1), ExactDecimal(100, scale: 2)]).count == 1)
        #expect(ExactDecimal(0, scale: 2) == .zero)
    }

    @Test func theLargestAndTheFinestNumberThatAreReadCompareRightly() {
        let largest = ExactDecimal(99_999_999_999)
        let finest = ExactDecimal(1, scale: 6)
        #expect(finest < largest)
        #expect((largest + finest).description == "99,999,999,999.000001")
        #expect(Approximation.about.allows(largest, stated: largest + finest))
    }
}

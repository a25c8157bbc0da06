import CandourPage
import Testing

/// Which cells are of which type.
@Suite struct DataTypeTests {
    @Test(arguments: ["0", "-5", "12.50", "62938.00", ""])
    func holdsNumbers(cell: String) { #expect(DataType.number.holds(cell)) }

    @Test(arguments: ["007", "1,000", "over 260", "1.", ".5", "--1", "1e5", "-"])
    func holdsNothingElseAsANumber(cell: String) { #expect(!DataType.number.holds(cell)) }

    @Test func holdsWholeNumbersWithoutAPoint() {
        #expect(DataType.integer.holds("12") && !DataType.integer.holds("12.0"))
    }

    @Test(arguments: ["2022-02", "2022", "02/02/2022", "2022-02-2x", "2022-02-022"])
    func holdsWholeDaysAlone(cell: String) {
        #expect(!DataType.date.holds(cell))
        #expect(DataType.date.holds("2022-02-02"))
    }
}

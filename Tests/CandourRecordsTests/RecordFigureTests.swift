import CandourPage
import CandourRecords
import CandourSyntax
import Testing

/// Whether what a text says of a figure is true.
@Suite struct RecordFigureTests {
    private static let crime2019 = ExactDecimal(749)
    private static let crime2018 = ExactDecimal(834)
    /// Robbery fell from 834 to 749, which is 10.19… per cent.
    private static let fall = RecordFigure(
        (crime2019 - crime2018).times(100), dividedBy: crime2018, .percent)

    @Test(arguments: [
        ("46", true), ("47", false), ("046", true), ("46.0", true), ("46.4", false), ("forty-six", false),
        ("over 45", true), ("over 46", false), ("more than 45", false), ("under 47", true),
        ("under 46", false),
        ("just over 45", true), ("just over 40", false), ("just under 47", true), ("just under 60", false),
        ("almost 50", true), ("almost 46", false), ("almost 60", false), ("about 50", true),
        ("about 60", false),
        ("fewer than 50", true), ("46%", false), ("£46", false), ("46 people", false), ("", false),
        ("-46", true),
    ]) func comparesAGivenFigure(_ text: String, _ isTrue: Bool) {
        #expect(WrittenFigure(text).map(RecordFigure(Figure(46)).agrees) ?? false == isTrue)
    }

    @Test(arguments: [
        ("10%", true), ("10.2%", true), ("10.19 per cent", true), ("10.20%", false), ("10.1%", false),
        ("11%", false),
        ("-10.2%", true), ("10.2", true), ("over 10%", true), ("just over 10%", true),
        ("just under 10.2%", true),
        ("just under 10%", false), ("10.1918%", true), ("10.191847%", true),
    ]) func comparesADerivedFigureToThePlacesWritten(_ text: String, _ isTrue: Bool) throws {
        let fall = try #require(RecordFigureTests.fall)
        #expect(WrittenFigure(text).map(fall.agrees) ?? false == isTrue)
    }

    @Test(arguments: [
        ("£1,234,567", true), ("£1.2m", true), ("£1.23 million", true), ("£1.3m", false), ("£1,235k", true),
        ("over £1.2m", true), ("over £1.3m", false), ("1234567", true), ("£1,234,567.00", true),
        ("£1.2346m", true),
    ]) func comparesAnAmount(_ text: String, _ isTrue: Bool) {
        let amount = RecordFigure(Money(pence: 123_456_700))
        #expect(WrittenFigure(text).map(amount.agrees) ?? false == isTrue)
    }

    @Test(arguments: [
        ("over 260", true), ("260", false), ("over 250", false), ("just over 260", false),
        ("about 260", false),
    ]) func takesWhatARecordKnowsRoughlyInItsOwnWords(_ text: String, _ isTrue: Bool) {
        let figure = RecordFigure(Figure(ExactDecimal(260), .over))
        #expect(WrittenFigure(text).map(figure.agrees) ?? false == isTrue)
    }

    /// Half is written up or down: 12.5 is 13 to one author and 12 to another.
    @Test(arguments: [("13", true), ("12", true), ("14", false), ("12.5", true)])
    func takesAHalfEitherWay(_ text: String, _ isTrue: Bool) throws {
        let half = try #require(RecordFigure(ExactDecimal(25), dividedBy: ExactDecimal(2)))
        #expect(WrittenFigure(text).map(half.agrees) ?? false == isTrue)
    }

    @Test func readsNumbersInWords() {
        #expect(WrittenFigure("Two").map(RecordFigure(Figure(2)).agrees) == true)
        #expect(WrittenFigure("no").map(RecordFigure(Figure(0)).agrees) == true)
        #expect(WrittenFigure("two reviews") == nil)
    }

    @Test func doesNotDivideByNought() { #expect(RecordFigure(ExactDecimal(1), dividedBy: .zero) == nil) }

    @Test func isShownToOnePlaceWhereItIsDerived() throws {
        #expect(try #require(RecordFigureTests.fall).description == "-10.2%")
        #expect(RecordFigure(Money(pence: 123_456_700)).description == "£1,234,567")
        #expect(RecordFigure(Figure(ExactDecimal(260), .over)).description == "over 260")
        #expect(
            try #require(RecordFigure(ExactDecimal(100), dividedBy: ExactDecimal(4), .percent)).description
                == "25%")
    }

    /// Numbers of all the digits that there can be are compared or refused, and never overflow.
    @Test func holdsTheLargestNumbers() {
        let largest = ExactDecimal(99_999_999_999_999_999, scale: 6)
        let ratio = RecordFigure(largest, dividedBy: ExactDecimal(1, scale: 9), .number)
        let written = WrittenFigure("99,999,999,999.999999")
        #expect(written.map(RecordFigure(Figure(largest)).agrees) == true)
        #expect(written.flatMap { written in ratio?.agrees(with: written) } == false)
    }
}

import CandourPage
import Testing

@Suite struct FigureComparisonTests {
    private func figure(_ value: Int, _ approximation: Approximation) -> Figure {
        Figure(ExactDecimal(value), approximation)
    }

    @Test func exactFiguresCompareAsNumbers() {
        #expect(figure(3, .exact).surelyExceeds(figure(2, .exact)))
        #expect(!figure(2, .exact).surelyExceeds(figure(2, .exact)))
    }

    @Test(arguments: [Approximation.over, .justOver])
    func whatIsAboveANumberExceedsThatNumber(words: Approximation) {
        #expect(figure(260, words).surelyExceeds(figure(260, .exact)))
        #expect(figure(260, words).surelyExceeds(figure(260, .under)))
        #expect(!figure(260, words).surelyExceeds(figure(261, .exact)))
        #expect(!figure(900, words).surelyExceeds(figure(260, .over)))
    }

    @Test(arguments: [Approximation.under, .justUnder, .almost, .fewerThan])
    func whatIsBelowANumberIsExceededByIt(words: Approximation) {
        #expect(figure(260, .exact).surelyExceeds(figure(260, words)))
        #expect(!figure(900, words).surelyExceeds(figure(260, .exact)))
    }

    @Test func aboutIsNeverSure() {
        #expect(!figure(900, .about).surelyExceeds(figure(1, .exact)))
        #expect(!figure(900, .exact).surelyExceeds(figure(1, .about)))
    }
}

import CandourSiteSupport
import Testing

/// The time that the law allows for an answer.
@Suite struct FOIDateTests {
    @Test(arguments: ["24/05/2021", "11/05/2021", "24/04/2021"])
    func acceptsAnAnswerInTime(day: String) async throws {
        #expect(try await FOISite(answered: "answered: \(day)\noutcome: disclosed").places() == [])
    }

    @Test func countsNoHolidayOfAnyPartOfTheUnitedKingdom() async throws {
        // Received on 28 June 2021: 12 July is a holiday in Northern Ireland, so the twentieth day is 27 July.
        let answers = ["27/07/2021", "28/07/2021"].map { "answered: \($0)\noutcome: disclosed" }
        #expect(try await FOISite(received: "28/06/2021", answered: answers[0]).places() == [])
        #expect(
            try await FOISite(received: "28/06/2021", answered: answers[1]).places() == [
                "request-answered-late content/foi/2021/vehicles.md:5:11"
            ])
    }

    @Test func allowsMoreTimeWhereItWasExtended() async throws {
        let answered = "answered: 17/06/2021\noutcome: disclosed"
        #expect(try await FOISite(answered: answered, extra: "extended_to: 17/06/2021").places() == [])
        #expect(
            try await FOISite(answered: answered, extra: "extended_to: 16/06/2021").places() == [
                "request-answered-late content/foi/2021/vehicles.md:5:11"
            ])
    }

    @Test func needsOutcomeAndDayOfTheAnswerTogether() async throws {
        let place = "missing-field content/foi/2021/vehicles.md:2:1"
        #expect(try await FOISite(answered: "outcome: disclosed").places() == [place])
        #expect(try await FOISite(answered: "answered: 11/05/2021").places() == [place])
    }

    @Test func saysWhatIsOutOfOrderAndNothingElse() async throws {
        #expect(
            try await FOISite(answered: "answered: 04/11/2020\noutcome: disclosed").places() == [
                "request-dates-out-of-order content/foi/2021/vehicles.md:5:11"
            ])
    }
}

import CandourPage
import CandourSyntax
import Testing

@Suite struct NumberFieldTests {
    @Test(arguments: [
        ("46", "46"), ("0", "0"), ("1,566", "1,566"), ("1566", "1,566"), ("77.2", "77.2"), ("-3", "-3"),
        ("over 260", "over 260"), ("under 5", "under 5"), ("about 1,000", "about 1,000"),
        ("almost 400", "almost 400"),
        ("just over 400", "just over 400"), ("Just under 40", "just under 40"),
        ("fewer than 5", "fewer than 5"),
        ("over\u{A0}260", "over 260"), ("\"46\"", "46"),
    ])
    func readsNumbers(written: String, shown: String) {
        let reading = FieldReading(written, as: .figure)
        #expect(reading.ids == [])
        #expect(reading.value?.description == shown)
    }

    @Test(arguments: [
        "1️⃣many2️⃣", "1️⃣46%2️⃣", "1️⃣4 62️⃣", "1️⃣46.2️⃣", "1️⃣.52️⃣", "1️⃣over2️⃣", "1️⃣nearly 4002️⃣", "1️⃣overall 4002️⃣",
        "1️⃣1234567890122️⃣", "1️⃣0.12345672️⃣",
    ])
    func pointsAtWhatIsNoNumber(written: String) {
        let reading = FieldReading(written, as: .figure)
        #expect(reading.ids == ["not-a-number"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test(arguments: ["11️⃣,2️⃣56", "over 11️⃣,2️⃣5660", "1,5661️⃣,2️⃣5", "15661️⃣,2️⃣500"])
    func pointsAtACommaInAWrongPlace(written: String) {
        let reading = FieldReading(written, as: .figure)
        #expect(reading.ids == ["not-a-number"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test func countsInWholeNumbers() {
        #expect(FieldReading("13", as: .count).value == 13)
        for written in ["1️⃣1.52️⃣", "1️⃣-12️⃣", "1️⃣over 132️⃣", "1️⃣none2️⃣"] {
            let reading = FieldReading(written, as: .count)
            #expect(reading.ids == ["not-a-number"])
            #expect(reading.pointsBetweenMarks)
        }
    }

    @Test func readsPercentages() {
        #expect(FieldReading("77.2%", as: .percentage).value?.description == "77.2")
        #expect(FieldReading("77.2 %", as: .percentage).value?.description == "77.2")
        #expect(FieldReading("77.2", as: .percentage).value?.description == "77.2")
    }
}

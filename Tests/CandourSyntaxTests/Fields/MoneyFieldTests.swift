import CandourPage
import CandourSyntax
import Testing

@Suite struct MoneyFieldTests {
    @Test(arguments: [
        ("£62,980", 6_298_000, "£62,980"), ("62980.50", 6_298_050, "£62,980.50"),
        ("£ 3000.00", 300_000, "£3,000"),
        ("£88k", 8_800_000, "£88k"), ("£1.2m", 120_000_000, "£1.2m"), ("£1.2 million", 120_000_000, "£1.2m"),
        ("£146.4m", 14_640_000_000, "£146.4m"), ("£1.5bn", 150_000_000_000, "£1.5bn"),
        ("£1.5 billion", 150_000_000_000, "£1.5bn"), ("88 thousand", 8_800_000, "£88k"), ("0", 0, "£0"),
        ("£0.05", 5, "£0.05"), ("-£500", -50_000, "-£500"), ("£500.5", 50_050, "£500.50"),
        ("£1,094,025", 109_402_500, "£1,094,025"), ("over £545k", 54_500_000, "over £545k"),
        ("almost £400k", 40_000_000, "almost £400k"), ("Just under £1.2M", 120_000_000, "just under £1.2m"),
        ("about\u{A0}£ 3,000.10", 300_010, "about £3,000.10"),
    ])
    func readsAmounts(written: String, pence: Int, shown: String) throws {
        let reading = FieldReading(written, as: .money)
        #expect(reading.ids == [])
        let money = try #require(reading.value)
        #expect(money.pence == pence)
        #expect(money.description == shown)
    }

    @Test(arguments: [
        "1️⃣none at all2️⃣", "1️⃣£2️⃣", "1️⃣£62.9802️⃣", "1️⃣£500p2️⃣", "1️⃣500 pounds2️⃣", "1️⃣£-5002️⃣", "1️⃣£5 0002️⃣",
        "1️⃣£999999999999999992️⃣", "1️⃣£99999999999bn2️⃣", "1️⃣£1.2345k2️⃣", "1️⃣€5002️⃣",
    ])
    func pointsAtWhatIsNoAmount(written: String) {
        let reading = FieldReading(written, as: .money)
        #expect(reading.ids == ["not-an-amount"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test(arguments: [
        "£621️⃣,2️⃣98", "£61️⃣,2️⃣2980", "£62981️⃣,2️⃣000", "£1️⃣,2️⃣500", "£5001️⃣,2️⃣", "£1,0941️⃣,2️⃣02.50", "over £11️⃣,2️⃣2m",
    ])
    func pointsAtACommaInAWrongPlace(written: String) {
        let reading = FieldReading(written, as: .money)
        #expect(reading.ids == ["not-an-amount"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test func pointsAtTheWholeValueInQuoteMarks() {
        let reading = FieldReading("1️⃣\"£62,98\"2️⃣", as: .money)
        #expect(reading.headlines == ["A comma in “£62,98” does not stand before three digits"])
        #expect(reading.pointsBetweenMarks)
    }
}

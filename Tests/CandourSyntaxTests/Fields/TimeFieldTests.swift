import CandourPage
import CandourSyntax
import Testing

@Suite struct TimeFieldTests {
    @Test(arguments: [
        ("1.30 pm", "13:30"), ("1:30pm", "13:30"), ("1.30 p.m.", "13:30"), ("13:30", "13:30"),
        ("09:00", "09:00"),
        ("9 am", "09:00"), ("4:00 pm", "16:00"), ("12 noon", "12:00"), ("noon", "12:00"),
        ("12 midnight", "00:00"),
        ("12 pm", "12:00"), ("12.30 am", "00:30"), ("1.30\u{A0}pm", "13:30"),
    ])
    func readsTimes(written: String, iso: String) {
        let reading = FieldReading(written, as: .time)
        #expect(reading.ids == [])
        #expect(reading.value?.iso == iso)
    }

    @Test(arguments: [
        "1️⃣1.302️⃣", "1️⃣24:002️⃣", "1️⃣13:602️⃣", "1️⃣13 pm2️⃣", "1️⃣half past one2️⃣", "1️⃣13302️⃣", "1️⃣1.3 pm2️⃣", "1️⃣92️⃣",
    ])
    func pointsAtWhatIsNoTime(written: String) {
        let reading = FieldReading(written, as: .time)
        #expect(reading.ids == ["not-a-time"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test func readsFromAndTo() {
        #expect(FieldReading("1.30 pm to 4 pm", as: .timeRange).value?.description == "1.30 pm to 4 pm")
        #expect(FieldReading("13:30-16:00", as: .timeRange).value?.description == "1.30 pm to 4 pm")
        #expect(FieldReading("1.30 pm", as: .timeRange).value?.description == "1.30 pm")
        let backwards = FieldReading("1️⃣4 pm to 1.30 pm2️⃣", as: .timeRange)
        #expect(backwards.ids == ["not-a-time"])
        #expect(backwards.pointsBetweenMarks)
    }

    @Test(arguments: [
        ("12 noon on Friday 18 March 2022", "12 noon on Friday 18 March 2022"),
        ("18 March 2022 at 12 noon", "12 noon on Friday 18 March 2022"),
        ("2022-03-18 12:00", "12 noon on Friday 18 March 2022"), ("2022-03-18", "18 March 2022"),
    ])
    func readsADayWithATime(written: String, shown: String) {
        let reading = FieldReading(written, as: .dateTime)
        #expect(reading.ids == [])
        #expect(reading.value?.description == shown)
    }

    @Test(arguments: [
        ("1️⃣12 noon on Thursday 18 March 20222️⃣", "weekday-does-not-match"),
        ("1️⃣12 noon on February 20222️⃣", "whole-date-needed"), ("1️⃣12 on 18 March 20222️⃣", "not-a-time"),
    ])
    func pointsAtWhatIsNoDayAndTime(written: String, id: String) {
        let reading = FieldReading(written, as: .dateTime)
        #expect(reading.ids == [id])
        #expect(reading.pointsBetweenMarks)
    }
}

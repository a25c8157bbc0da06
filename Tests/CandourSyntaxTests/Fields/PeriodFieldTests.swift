import CandourPage
import CandourSyntax
import Testing

@Suite struct PeriodFieldTests {
    @Test(arguments: [
        (
            "2021-04 to 2022-02", "April 2021 to February 2022", "2021-04-to-2022-02", "2021-04-01",
            "2022-02-28"
        ),
        ("2020-04 to 2020-06", "April 2020 to June 2020", "2020-04-to-2020-06", "2020-04-01", "2020-06-30"),
        ("April to June 2020", "April to June 2020", "2020-04-to-2020-06", "2020-04-01", "2020-06-30"),
        ("April to May 2021", "April 2021 to May 2021", "2021-04-to-2021-05", "2021-04-01", "2021-05-31"),
        ("April 2021 – May 2021", "April 2021 to May 2021", "2021-04-to-2021-05", "2021-04-01", "2021-05-31"),
        ("2019-20", "2019/20", "2019-20", "2019-04-01", "2020-03-31"),
        ("2019/20", "2019/20", "2019-20", "2019-04-01", "2020-03-31"),
        ("2019-20 to 2020-21", "2019/20 to 2020/21", "2019-20-to-2020-21", "2019-04-01", "2021-03-31"),
        ("2021-24", "2021 to 2024", "2021-24", "2021-01-01", "2024-12-31"),
        ("2017-20", "2017 to 2020", "2017-20", "2017-01-01", "2020-12-31"),
        ("February 2022", "February 2022", "2022-02", "2022-02-01", "2022-02-28"),
        ("2022", "2022", "2022", "2022-01-01", "2022-12-31"),
        ("Q1 2021/22", "April to June 2021", "2021-04-to-2021-06", "2021-04-01", "2021-06-30"),
        (
            "1 April to 30 June 2021", "1 April 2021 to 30 June 2021", "2021-04-01-to-2021-06-30",
            "2021-04-01",
            "2021-06-30"
        ),
    ])
    func readsPeriods(written: String, shown: String, key: String, first: String, last: String) throws {
        let reading = FieldReading(written, as: .period)
        #expect(reading.ids == [])
        let period = try #require(reading.value)
        #expect(
            [period.description, period.key, period.first.iso, period.last.iso] == [shown, key, first, last])
    }

    @Test(arguments: [
        ("1️⃣2022-02 to 2021-042️⃣", "not-a-period"), ("1️⃣this year2️⃣", "not-a-period"),
        ("1️⃣2021-04 to then2️⃣", "not-a-period"), ("1️⃣to 2022-022️⃣", "not-a-period"),
        ("1️⃣2011-122️⃣", "ambiguous-date"), ("1️⃣1 April to 31 June 20212️⃣", "no-such-date"),
    ])
    func pointsAtWhatIsNoPeriod(written: String, id: String) {
        let reading = FieldReading(written, as: .period)
        #expect(reading.ids == [id])
        #expect(reading.pointsBetweenMarks)
    }
}

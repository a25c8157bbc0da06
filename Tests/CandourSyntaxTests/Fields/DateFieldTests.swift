import CandourDiagnostics
import CandourPage
import CandourSyntax
import Testing

@Suite struct DateFieldTests {
    @Test(arguments: [
        ("2022-02-02", "2 February 2022"), ("02/02/2022", "2 February 2022"), ("3/2/2022", "3 February 2022"),
        ("24/04/2021", "24 April 2021"), ("11/05/2021", "11 May 2021"), ("02.02.2022", "2 February 2022"),
        ("2 February 2022", "2 February 2022"), ("2nd Feb 2022", "2 February 2022"),
        ("22 Sept. 2022", "22 September 2022"), ("2 february  2022", "2 February 2022"),
        ("2\u{A0}February\u{A0}2022", "2 February 2022"), ("Wednesday 23 March 2022", "23 March 2022"),
        ("Wed 23 March 2022", "23 March 2022"), ("\"Wednesday, 23 March 2022\"", "23 March 2022"),
        ("29 February 2020", "29 February 2020"),
    ])
    func readsDays(written: String, shown: String) throws {
        let reading = FieldReading(written, as: .partialDate)
        #expect(reading.ids == [])
        let date = try #require(reading.value)
        #expect(date.description == shown)
        #expect(date.day != nil)
        #expect(FieldReading(written, as: .date).value == date.day)
    }

    @Test(arguments: [
        ("2022-02", "February 2022", "2022-02-01", "2022-02-28"),
        ("February 2022", "February 2022", "2022-02-01", "2022-02-28"),
        ("Feb 2020", "February 2020", "2020-02-01", "2020-02-29"),
        ("early September 2022", "early September 2022", "2022-09-01", "2022-09-10"),
        ("mid September 2022", "mid-September 2022", "2022-09-11", "2022-09-20"),
        ("mid-September 2022", "mid-September 2022", "2022-09-11", "2022-09-20"),
        ("late February 2022", "late February 2022", "2022-02-21", "2022-02-28"),
        ("2022", "2022", "2022-01-01", "2022-12-31"),
        ("2021/22", "2021/22", "2021-04-01", "2022-03-31"),
        ("2021-22", "2021/22", "2021-04-01", "2022-03-31"),
        ("2021/2022", "2021/22", "2021-04-01", "2022-03-31"),
        ("2011/12", "2011/12", "2011-04-01", "2012-03-31"),
        ("1999/00", "1999/00", "1999-04-01", "2000-03-31"),
        ("Q2 2022-23", "July to September 2022", "2022-07-01", "2022-09-30"),
        ("2022/23 Q4", "January to March 2023", "2023-01-01", "2023-03-31"),
        ("April to June 2022", "April to June 2022", "2022-04-01", "2022-06-30"),
        ("January to March 2022", "January to March 2022", "2022-01-01", "2022-03-31"),
    ])
    func readsWhatIsKnownOfADate(written: String, shown: String, first: String, last: String) throws {
        let reading = FieldReading(written, as: .partialDate)
        #expect(reading.ids == [])
        let date = try #require(reading.value)
        #expect([date.description, date.first.iso, date.last.iso] == [shown, first, last])
    }

    @Test(arguments: [
        "1️⃣tomorrow2️⃣", "1️⃣24/04/212️⃣", "1️⃣February 2, 20222️⃣", "1️⃣2022-2-22️⃣", "1️⃣05/20122️⃣", "1️⃣2022 122️⃣",
        "1️⃣Wednesday2️⃣", "1️⃣Wednesday March 20222️⃣", "1️⃣2 Febuary 20222️⃣", "1️⃣end Q2 2022/232️⃣",
    ])
    func pointsAtWhatIsNoDate(written: String) {
        let reading = FieldReading(written, as: .partialDate)
        #expect(reading.ids == ["not-a-date"])
        #expect(reading.pointsBetweenMarks)
    }

    @Test(arguments: ["1️⃣30 February 20222️⃣", "1️⃣31/04/20222️⃣", "1️⃣29 February 20222️⃣", "\"2022-13-01\""])
    func knowsTheCalendar(written: String) {
        let reading = FieldReading(written, as: .partialDate)
        #expect(reading.ids == ["no-such-date"])
        #expect(reading.pointsBetweenMarks || reading.marks.isEmpty)
    }

    @Test func checksTheWeekday() {
        let reading = FieldReading("1️⃣Thursday 23 March 20222️⃣", as: .partialDate)
        #expect(reading.ids == ["weekday-does-not-match"])
        #expect(reading.pointsBetweenMarks)
        #expect(reading.diagnostics.first?.primary.text == "that day is a Wednesday")
    }

    @Test(arguments: [
        ("1️⃣2011-122️⃣", "“2011-12” can mean two things: December 2011, or the financial year 2011/12"),
        ("1️⃣Q2 20222️⃣", "“Q2 2022” can mean two things: April to June 2022, or quarter 2 of 2022/23"),
        ("1️⃣2022 Q42️⃣", "“2022 Q4” can mean two things: October to December 2022, or quarter 4 of 2022/23"),
    ])
    func asksWhereTwoThingsFit(written: String, headline: String) {
        let reading = FieldReading(written, as: .partialDate)
        #expect(reading.ids == ["ambiguous-date"])
        #expect(reading.headlines == [headline])
        #expect(reading.pointsBetweenMarks)
    }

    @Test func needsTheDayWhereSomethingIsWorkedOut() {
        let reading = FieldReading("1️⃣February 20222️⃣", as: .date)
        #expect(reading.ids == ["whole-date-needed"])
        #expect(reading.pointsBetweenMarks)
    }
}

import CandourPage
import Testing

@Suite struct LocalDateTests {
    @Test(arguments: [(2022, 3, 23, 2), (2021, 4, 24, 5), (2000, 2, 29, 1), (1970, 1, 1, 3), (1900, 3, 1, 3)])
    func knowsTheDayOfTheWeek(year: Int, month: Int, day: Int, weekday: Int) throws {
        let date = try #require(LocalDate(year: year, month: month, day: day))
        #expect(date.weekday == weekday)
        #expect(LocalDate(daysSince1970: date.daysSince1970) == date)
    }

    @Test func refusesDaysThatTheCalendarDoesNotHave() {
        #expect(LocalDate(year: 2026, month: 2, day: 30) == nil)
        #expect(LocalDate(year: 1900, month: 2, day: 29) == nil)
        #expect(LocalDate(year: 2020, month: 2, day: 29) != nil)
        #expect(LocalDate(year: 2020, month: 13, day: 1) == nil)
    }

    @Test func goesThroughEveryDayOfFourCenturies() throws {
        var date = try #require(LocalDate(year: 1800, month: 1, day: 1))
        for _ in 0..<146_097 {
            let next = date.adding(days: 1)
            #expect(next > date && date.days(until: next) == 1)
            date = next
        }
        #expect(date == LocalDate(year: 2200, month: 1, day: 1))
    }

    @Test func aDayWithoutATimeComesBeforeItsTimesAndTheyBeforeTheNextDay() throws {
        let day = try #require(LocalDate(year: 2022, month: 3, day: 23))
        let times = [(9, 30), (13, 0), (13, 5)].compactMap { LocalTime(hour: $0.0, minute: $0.1) }
        let inOrder =
            [LocalDateTime(day)] + times.map { LocalDateTime(day, $0) }
            + [LocalDateTime(day.adding(days: 1))]
        #expect(inOrder.count == 5)
        #expect(inOrder.reversed().sorted() == inOrder)
    }

    /// The vectors of the domain: 23 March 2022 is before the clocks change, 20 July 2022 after.
    @Test func writesTimesWithTheOffsetOfTheUnitedKingdom() throws {
        let time = try #require(LocalTime(hour: 13, minute: 30))
        let march = LocalDateTime(try #require(LocalDate(year: 2022, month: 3, day: 23)), time)
        let july = LocalDateTime(try #require(LocalDate(year: 2022, month: 7, day: 20)), time)
        #expect(march.rfc3339 == "2022-03-23T13:30:00Z")
        #expect(july.rfc3339 == "2022-07-20T13:30:00+01:00")
        #expect(july.rfc822 == "Wed, 20 Jul 2022 13:30:00 +0100")
    }

    @Test func changesTheClocksOnTheLastSundays() throws {
        let spring = try #require(LocalDate(year: 2022, month: 3, day: 27))
        let autumn = try #require(LocalDate(year: 2022, month: 10, day: 30))
        #expect(!LocalDateTime(spring, LocalTime(hour: 0, minute: 59)).isSummerTime)
        #expect(LocalDateTime(spring, LocalTime(hour: 2, minute: 0)).isSummerTime)
        #expect(LocalDateTime(autumn, LocalTime(hour: 0, minute: 59)).isSummerTime)
        #expect(!LocalDateTime(autumn, LocalTime(hour: 1, minute: 0)).isSummerTime)
    }
}

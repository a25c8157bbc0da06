import CandourPage
import Testing

/// Against the lists that GOV.UK publishes for England and Wales.
@Suite struct BankHolidaysTests {
    @Test(arguments: [
        (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
        (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
        (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
        (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
        (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
        (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    ])
    func knowsTheDaysOfAYear(year: Int, days: String) {
        let found = BankHolidays.england(in: year).map { String($0.iso.dropFirst(5)) }
        #expect(found == days.split(separator: " ").map(String.init))
    }

    @Test(arguments: 2012...2030) func hasWeekdaysAlone(year: Int) {
        let days = BankHolidays.england(in: year)
        #expect(days.allSatisfy { $0.weekday < 5 })
        #expect(Set(days).count == days.count)
        let extra = [2012: 1, 2022: 2, 2023: 1][year] ?? 0
        #expect(days.count == 8 + extra)
    }

    @Test func countsFiveClearDaysBeforeAMeeting() throws {
        let meeting = try #require(LocalDate(year: 2022, month: 3, day: 23))
        let last = meeting.lastIssue(clearDays: 5)
        #expect(last.withWeekday == "Tuesday 15 March 2022")
        #expect(meeting.clearDays(after: last) == 5)
        #expect(meeting.clearDays(after: last.adding(days: 1)) == 4)
    }

    @Test func leavesOutWeekendsAndHolidays() throws {
        // Good Friday was 15 April 2022 and Easter Monday 18 April.
        let meeting = try #require(LocalDate(year: 2022, month: 4, day: 22))
        #expect(meeting.lastIssue(clearDays: 5).iso == "2022-04-12")
        #expect(meeting.clearDays(after: meeting) == 0)
    }
}

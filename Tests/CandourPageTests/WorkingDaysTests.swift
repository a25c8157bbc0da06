import CandourPage
import Testing

@Suite struct WorkingDaysTests {
    private func day(_ iso: String) throws -> LocalDate {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        return try #require(LocalDate(year: parts[0], month: parts[1], day: parts[2]))
    }

    /// Against the lists that GOV.UK publishes.
    @Test(arguments: [
        (2016, "01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27"),
        (2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28"),
        (2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"),
        (2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"),
        (2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"),
    ])
    func knowsTheHolidaysOfScotland(year: Int, days: String) {
        let found = BankHolidays.scotland(in: year).map { String($0.iso.dropFirst(5)) }
        #expect(found == days.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        (2021, "03-17 07-12"), (2022, "03-17 07-12"), (2024, "03-18 07-12"), (2025, "03-17 07-14"),
    ])
    func knowsTheTwoDaysThatNorthernIrelandHasBesides(year: Int, days: String) {
        let besides = Set(BankHolidays.northernIreland(in: year)).subtracting(BankHolidays.england(in: year))
        #expect(
            besides.sorted().map { String($0.iso.dropFirst(5)) }
                == days.split(separator: " ").map(String.init))
    }

    @Test func countsTwentyWorkingDaysAfterARequest() throws {
        // A Saturday; 3 May 2021 was a bank holiday.
        let received = try day("2021-04-24")
        #expect(received.workingDay(20, in: .anyNation).iso == "2021-05-24")
        #expect(received.workingDays(until: try day("2021-05-11"), in: .anyNation) == 11)
        #expect(received.workingDays(until: try day("2021-05-24"), in: .anyNation) == 20)
        #expect(received.workingDays(until: received, in: .anyNation) == 0)
    }

    @Test func countsTheHolidaysOfEveryNationForRequestsAlone() throws {
        // 30 November 2021, a Tuesday, is Saint Andrew’s Day; 12 July 2022 that of the Boyne.
        for (holiday, before) in [("2021-11-30", "2021-11-29"), ("2022-07-12", "2022-07-11")] {
            #expect(try !day(holiday).isWorkingDay(in: .anyNation))
            #expect(try day(holiday).isWorkingDay(in: .england))
            #expect(try day(before).workingDays(until: day(holiday), in: .anyNation) == 0)
            #expect(try day(before).workingDays(until: day(holiday), in: .england) == 1)
        }
    }

    @Test func countsAcrossTheTurnOfAYear() throws {
        // 25 and 26 December 2021 were a weekend, as were 1 and 2 January 2022: four substitute days in Scotland.
        let received = try day("2021-12-23")
        #expect(received.workingDays(until: try day("2022-01-05"), in: .anyNation) == 5)
        #expect(received.workingDay(5, in: .anyNation).iso == "2022-01-05")
        #expect(received.workingDay(5, in: .england).iso == "2022-01-04")
    }

    @Test(arguments: [("2020-02-07", 56, "2020-04-02"), ("2022-03-01", 1, "2022-03-01")])
    func countsDaysBeginningWithTheFirst(first: String, days: Int, last: String) throws {
        #expect(try day(first).lastDay(ofDays: days).iso == last)
    }

    @Test(arguments: [
        ("2022-10-15", 1, "2022-11-14"), ("2022-03-01", 1, "2022-03-31"), ("2022-01-31", 1, "2022-02-28"),
        ("2020-01-31", 1, "2020-02-29"), ("2021-12-01", 2, "2022-01-31"), ("2022-12-31", 12, "2023-12-30"),
    ])
    func countsMonthsBeginningWithTheFirst(first: String, months: Int, last: String) throws {
        #expect(try day(first).lastDay(ofMonths: months).iso == last)
    }

    @Test func countsTheLeapDayOfAFinancialYear() throws {
        let year = try #require(PartialDate(financialYear: 2019))
        #expect(Period(year).days == 366)
    }
}

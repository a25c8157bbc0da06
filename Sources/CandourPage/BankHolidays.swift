/// The bank holidays of each part of the United Kingdom, worked out by rule: the days of the Banking and Financial
/// Dealings Act 1971, section 1 and Schedule 1, Good Friday and Christmas Day, the days appointed every year, the
/// substitute days when one falls on a weekend, and the days moved or added by royal proclamation from 2012 on.
package enum BankHolidays {
    /// The holidays of England and Wales in a year, in order.
    package static func england(in year: Int) -> [LocalDate] {
        (newYear(year) + [easterMonday(year), lastMonday(of: 8, year)] + everywhere(in: year)).sorted()
    }

    /// The holidays of Scotland in a year, in order.
    package static func scotland(in year: Int) -> [LocalDate] {
        let newYear = pair(LocalDate.first(of: 1, year))
        let saintAndrew = orMonday(LocalDate.last(of: 11, year))
        return (newYear + [firstMonday(of: 8, year), saintAndrew] + everywhere(in: year)).sorted()
    }

    /// The holidays of Northern Ireland in a year, in order.
    package static func northernIreland(in year: Int) -> [LocalDate] {
        let saintPatrick = orMonday(LocalDate.first(of: 3, year).adding(days: 16))
        let boyne = orMonday(LocalDate.first(of: 7, year).adding(days: 11))
        return (england(in: year) + [saintPatrick, boyne]).sorted()
    }

    /// What all of them have.
    private static func everywhere(in year: Int) -> [LocalDate] {
        let spring = [
            movedEarlyMay[year] ?? firstMonday(of: 5, year), movedSpring[year] ?? lastMonday(of: 5, year),
        ]
        let christmas = pair(LocalDate.last(of: 12, year).adding(days: -6))
        return spring + christmas + [easterSunday(of: year).adding(days: -2)]
            + added.filter { $0.year == year }
    }

    /// Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876.
    static func easterSunday(of year: Int) -> LocalDate {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let correction = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let days = epact + weekday - 7 * shift + 114
        return LocalDate.first(of: days / 31, year).adding(days: days % 31)
    }

    /// The early May holiday, where a proclamation moved it: Victory in Europe Day.
    private static let movedEarlyMay = days([(2020, 5, 8)])
    /// The spring holiday, where a proclamation moved it: the Diamond and the Platinum Jubilee.
    private static let movedSpring = days([(2012, 6, 4), (2022, 6, 2)])
    /// Days that were added: the two Jubilees, the state funeral of Queen Elizabeth II, the coronation of Charles III.
    private static let added = [
        LocalDate(year: 2012, month: 6, day: 5), LocalDate(year: 2022, month: 6, day: 3),
        LocalDate(year: 2022, month: 9, day: 19), LocalDate(year: 2023, month: 5, day: 8),
    ].compactMap { $0 }

    private static func days(_ days: [(year: Int, month: Int, day: Int)]) -> [Int: LocalDate] {
        let dates = days.compactMap { LocalDate(year: $0.year, month: $0.month, day: $0.day) }
        return Dictionary(dates.map { ($0.year, $0) }) { first, _ in first }
    }

    /// 1 January, or the Monday after a weekend.
    private static func newYear(_ year: Int) -> [LocalDate] { [orMonday(LocalDate.first(of: 1, year))] }

    private static func easterMonday(_ year: Int) -> LocalDate { easterSunday(of: year).adding(days: 1) }

    /// The day, or the Monday after where it falls on a weekend.
    private static func orMonday(_ day: LocalDate) -> LocalDate {
        day.adding(days: day.weekday < 5 ? 0 : 7 - day.weekday)
    }

    /// A day and the one after it, or the next working days for those of them that fall on a weekend: 25 and 26
    /// December, in Scotland 1 and 2 January too.
    private static func pair(_ first: LocalDate) -> [LocalDate] {
        let second = first.adding(days: 1)
        switch first.weekday {
        case 4: return [first, second.adding(days: 2)]
        case 5: return [first.adding(days: 2), second.adding(days: 2)]
        case 6: return [first.adding(days: 2), second]
        default: return [first, second]
        }
    }

    private static func firstMonday(of month: Int, _ year: Int) -> LocalDate {
        let first = LocalDate.first(of: month, year)
        return first.adding(days: (7 - first.weekday) % 7)
    }

    private static func lastMonday(of month: Int, _ year: Int) -> LocalDate {
        let last = LocalDate.last(of: month, year)
        return last.adding(days: -last.weekday)
    }
}

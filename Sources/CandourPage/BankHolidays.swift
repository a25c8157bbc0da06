/// The bank holidays of England and Wales, worked out by rule: the days of the Banking and Financial Dealings Act
/// 1971, section 1 and Schedule 1, Good Friday and Christmas Day, the substitute days when one falls on a weekend,
/// and the days moved or added by royal proclamation from 2012 on.
package enum BankHolidays {
    /// The holidays of a year, in order.
    package static func england(in year: Int) -> [LocalDate] {
        let easter = easterSunday(of: year)
        var days = newYear(year) + christmas(year)
        days += [easter.adding(days: -2), easter.adding(days: 1)]
        days.append(movedEarlyMay[year] ?? firstMonday(of: 5, year))
        days.append(movedSpring[year] ?? lastMonday(of: 5, year))
        days.append(lastMonday(of: 8, year))
        days += added.filter { $0.year == year }
        return days.sorted()
    }

    /// Whether a day is a bank holiday in England and Wales.
    package static func isHoliday(_ day: LocalDate) -> Bool { england(in: day.year).contains(day) }

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
    private static func newYear(_ year: Int) -> [LocalDate] {
        let day = LocalDate.first(of: 1, year)
        switch day.weekday {
        case 5: return [day.adding(days: 2)]
        case 6: return [day.adding(days: 1)]
        default: return [day]
        }
    }

    /// 25 and 26 December, or the next working days for those of them that fall on a weekend.
    private static func christmas(_ year: Int) -> [LocalDate] {
        let christmas = LocalDate.last(of: 12, year).adding(days: -6)
        let boxing = christmas.adding(days: 1)
        switch christmas.weekday {
        case 4: return [christmas, boxing.adding(days: 2)]
        case 5: return [christmas.adding(days: 2), boxing.adding(days: 2)]
        case 6: return [christmas.adding(days: 2), boxing]
        default: return [christmas, boxing]
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

/// A day of the civil calendar, without time or zone. Gregorian, years 1 to 9999.
package struct LocalDate: Sendable, Hashable, Comparable {
    /// The year, for example 2022.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// The day, or nothing when the calendar has no such day (30 February).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= LocalDate.days(in: month, of: year) else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that is `days` after 1 January 1970.
    package init(daysSince1970 days: Int) {
        // Days are counted from 1 March of a year 0, so that the leap day is the last of its year.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }

    /// How many days after 1 January 1970 it is.
    package var daysSince1970: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    package var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    /// The day `days` later.
    package func adding(days: Int) -> LocalDate { LocalDate(daysSince1970: daysSince1970 + days) }

    /// The days from this day to another; negative when that is earlier.
    package func days(until other: LocalDate) -> Int { other.daysSince1970 - daysSince1970 }

    /// How many days a month has.
    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The first day of a month that exists.
    static func first(of month: Int, _ year: Int) -> LocalDate {
        LocalDate(checkedYear: year, month: month, day: 1)
    }

    /// The last day of a month that exists.
    static func last(of month: Int, _ year: Int) -> LocalDate {
        LocalDate(checkedYear: year, month: month, day: days(in: month, of: year))
    }

    package static func < (first: LocalDate, second: LocalDate) -> Bool {
        (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }
}

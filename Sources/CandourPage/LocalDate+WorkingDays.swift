extension LocalDate {
    /// Whether offices work: no Saturday, Sunday or bank holiday of the calendar.
    package func isWorkingDay(in calendar: HolidayCalendar) -> Bool {
        weekday < 5 && !calendar.holidays(in: year).contains(self)
    }

    /// The working day that is number `count` (from 1) of those that follow this day, which does not count itself: the
    /// twentieth working day following the date of receipt (Freedom of Information Act 2000, section 10(1)). A request
    /// of 24 April 2021 is due on 24 May 2021.
    package func workingDay(_ count: Int, in calendar: HolidayCalendar) -> LocalDate {
        var day = self
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if day.isWorkingDay(in: calendar) { left -= 1 }
        }
        return day
    }

    /// How many working days follow this day up to and including `end`; 0 where that is not later. A request of 24
    /// April 2021 that was answered on 11 May 2021 took eleven.
    package func workingDays(until end: LocalDate, in calendar: HolidayCalendar) -> Int {
        guard self < end else { return 0 }
        var count = 0
        var holidays: Set<LocalDate> = []
        var holidaysOf = 0
        for number in (daysSince1970 + 1)...end.daysSince1970 {
            let day = LocalDate(daysSince1970: number)
            if day.year != holidaysOf {
                holidaysOf = day.year
                holidays = Set(calendar.holidays(in: day.year))
            }
            if day.weekday < 5, !holidays.contains(day) { count += 1 }
        }
        return count
    }
}

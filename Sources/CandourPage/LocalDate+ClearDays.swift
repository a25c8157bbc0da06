extension LocalDate {
    /// The last day on which something can be issued so that `count` clear days lie between that day and this one.
    ///
    /// Local Government Act 1972, section 100B(3): neither the day of issue nor the day of the meeting counts, and
    /// no weekend or bank holiday. Five clear days before Wednesday 23 March 2022 lead to Tuesday 15 March 2022.
    package func lastIssue(clearDays count: Int) -> LocalDate {
        var day = self
        var left = count
        while left > 0 {
            day = day.adding(days: -1)
            if day.isWorkingDay(in: .england) { left -= 1 }
        }
        return day.adding(days: -1)
    }

    /// How many clear days lie between a day of issue and this one.
    package func clearDays(after issue: LocalDate) -> Int {
        guard issue < self else { return 0 }
        // Issues long before are not counted to the end: nobody asks for more than a few days.
        let start = max(issue.adding(days: 1), adding(days: -60))
        var count = 0
        var day = start
        while day < self {
            if day.isWorkingDay(in: .england) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }
}

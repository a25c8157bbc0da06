extension LocalDate {
    /// The last day of a period of `days` that begins with this day, which counts: 56 days beginning with 7 February 2020
    /// end on 2 April 2020.
    package func lastDay(ofDays days: Int) -> LocalDate { adding(days: max(days, 1) - 1) }

    /// The last day of a period of `months` that begins with this day, which counts: it ends before the day of the same
    /// number, or with the month that has none. A month beginning with 15 October 2022 ends on 14 November 2022; one
    /// beginning with 31 January, on the last day of February.
    package func lastDay(ofMonths months: Int) -> LocalDate {
        let count = year * 12 + month - 1 + max(months, 1)
        let (year, month) = (count / 12, count % 12 + 1)
        guard day <= LocalDate.days(in: month, of: year) else { return LocalDate.last(of: month, year) }
        return LocalDate.first(of: month, year).adding(days: day - 2)
    }
}

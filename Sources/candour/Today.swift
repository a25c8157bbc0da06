import CandourPage
import Glibc

/// The one place that reads the clock.
enum Today {
    /// The day it is now in Europe/London.
    static var date: LocalDate {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let utc = LocalDate(daysSince1970: now.tv_sec / 86_400)
        let hour = now.tv_sec % 86_400 / 3600
        // In summer time the last hour of a day in UTC is the first of the next day in London.
        let isSummer = LocalDateTime(utc, LocalTime(hour: hour, minute: 0)).isSummerTime
        return isSummer && hour == 23 ? utc.adding(days: 1) : utc
    }
}

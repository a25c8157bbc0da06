extension LocalDate: CustomStringConvertible {
    /// As people write it: `2 February 2022`.
    package var description: String { "\(day) \(LocalDate.monthName(month)) \(year)" }

    /// With its weekday: `Wednesday 2 February 2022`.
    package var withWeekday: String { "\(LocalDate.weekdayNames[weekday]) \(self)" }

    /// ISO 8601: `2022-02-02`.
    package var iso: String {
        LocalDate.padded(year, to: 4) + "-" + LocalDate.padded(month) + "-" + LocalDate.padded(day)
    }

    /// The names of the days, Monday first.
    package static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// The names of the months, January first.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The name of a month, 1 to 12.
    package static func monthName(_ month: Int) -> String {
        monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
    }

    /// A number with zeros in front: `02`.
    static func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

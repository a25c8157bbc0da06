extension LocalDate: CustomStringConvertible {
    /// As people write it: `2 February 2022`.
    package var description: String { "\(day) \(LocalDate.monthName(month)) \(year)" }

    /// With its weekday: `Wednesday 2 February 2022`.
    package var withWeekday: String { "\(LocalDate.weekdayNames[weekday]) \(self)" }

    /// ISO 8601: `2022-02-02`.
    package var iso: String {
        // Pages and data have tens of thousands, so no pieces are joined.
        String(unsafeUninitializedCapacity: 10) { text in
            let digits = [year / 1000, year / 100, year / 10, year, -1, month / 10, month, -1, day / 10, day]
            for (place, digit) in digits.enumerated() {
                text[place] = digit < 0 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(digit % 10)
            }
            return 10
        }
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

import CandourPage

extension JSONCursor {
    /// A day as `2022-03-31`.
    mutating func date() throws(Damage) -> LocalDate {
        let text = try string()
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = LocalDate(year: parts[0], month: parts[1], day: parts[2]),
            day.iso == text
        else { throw damage }
        return day
    }
}

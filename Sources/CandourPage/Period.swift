/// A stretch of time that a record covers: `April 2021 to February 2022`, `2019/20`.
package struct Period: Sendable, Hashable, CustomStringConvertible {
    /// The first day.
    package let first: LocalDate
    /// The last day.
    package let last: LocalDate
    /// As people write it.
    package let description: String
    /// Short and safe for an address or a key: `2021-04-to-2022-02`, `2019-20`.
    package let key: String

    private init(_ first: LocalDate, _ last: LocalDate, _ description: String, _ key: String) {
        self.first = first
        self.last = last
        self.description = description
        self.key = key
    }

    /// What a single partial date covers.
    package init(_ date: PartialDate) {
        self.init(date.first, date.last, date.description, date.key ?? Period.key(date, date))
    }

    /// From the first day of one date to the last day of another; nothing when they are the wrong way round.
    package init?(from start: PartialDate, to end: PartialDate) {
        guard start.first <= end.last else { return nil }
        self.init(start.first, end.last, "\(start) to \(end)", Period.key(start, end))
    }

    /// Several calendar years: `2021-24` is 2021 to 2024.
    package init?(years start: Int, to end: Int) {
        guard start < end, let first = PartialDate(year: start), let last = PartialDate(year: end) else {
            return nil
        }
        self.init(first.first, last.last, "\(start) to \(end)", "\(start)-\(LocalDate.padded(end % 100))")
    }

    /// Two dates as one key: by months where both are made of whole months, else by days.
    private static func key(_ start: PartialDate, _ end: PartialDate) -> String {
        if let first = start.key, let last = end.key, start.precision == end.precision {
            return "\(first)-to-\(last)"
        }
        let isWhole = start.precision.hasWholeMonths && end.precision.hasWholeMonths
        let length = isWhole ? 7 : 10
        return "\(start.first.iso.prefix(length))-to-\(end.last.iso.prefix(length))"
    }

    /// Whether both cover a day in common.
    package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

    /// Whether it covers `date`.
    package func contains(_ date: LocalDate) -> Bool { first <= date && date <= last }

    /// Its length in days, leap days counted.
    package var days: Int { first.days(until: last) + 1 }

    /// The financial year that begins in `year`, as people write it: `2019/20`.
    package static func financialYearName(_ year: Int) -> String {
        "\(year)/\(LocalDate.padded((year + 1) % 100))"
    }

    /// The financial year that begins in `year`, as a key: `2019-20`.
    package static func financialYearKey(_ year: Int) -> String {
        "\(year)-\(LocalDate.padded((year + 1) % 100))"
    }
}

extension PartialDate {
    /// Short and safe for an address, where the date has such a form: `2021-04-01`, `2021-04`, `2021`, `2019-20`.
    fileprivate var key: String? { precision == .financialYear ? Period.financialYearKey(first.year) : iso }
}

extension PartialDate.Precision {
    /// Whether it begins on the first of a month and ends on the last of one.
    fileprivate var hasWholeMonths: Bool {
        switch self {
        case .month, .quarter, .year, .financialYear: true
        case .day, .partOfMonth: false
        }
    }
}

/// A date as far as it is known: a day, part of a month, a month, a quarter or a year.
package struct PartialDate: Sendable, Hashable, CustomStringConvertible {
    /// How much of the date is known.
    package enum Precision: Int, Sendable, Hashable {
        case day, partOfMonth, month, quarter, year, financialYear
    }

    /// How much is known.
    package let precision: Precision
    /// The first day it can mean.
    package let first: LocalDate
    /// The last day it can mean; what is decided by dates counts from this day.
    package let last: LocalDate
    /// As people write it: `2 February 2022`, `early September 2022`, `2021/22`.
    package let description: String

    /// A date that was taken apart: what `precision`, `first`, `last` and `description` said.
    package init(_ precision: Precision, _ first: LocalDate, _ last: LocalDate, _ description: String) {
        self.precision = precision
        self.first = first
        self.last = last
        self.description = description
    }

    /// A whole day.
    package init(_ day: LocalDate) { self.init(.day, day, day, day.description) }

    /// A month, or nothing when there is no such month.
    package init?(year: Int, month: Int) {
        guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
        self.init(.month, first, .last(of: month, year), "\(LocalDate.monthName(month)) \(year)")
    }

    /// The early (1st to 10th), middle (11th to 20th) or late part of a month.
    package init?(part: String, year: Int, month: Int) {
        guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
        let starts = ["early": 0, "mid": 10, "late": 20]
        guard let start = starts[part] else { return nil }
        let last = part == "late" ? LocalDate.last(of: month, year) : first.adding(days: start + 9)
        let words = part == "mid" ? "mid-" : part + " "
        self.init(
            .partOfMonth, first.adding(days: start), last, "\(words)\(LocalDate.monthName(month)) \(year)")
    }

    /// A calendar year.
    package init?(year: Int) {
        guard let first = LocalDate(year: year, month: 1, day: 1) else { return nil }
        self.init(.year, first, .last(of: 12, year), String(year))
    }

    /// A financial year, 1 April to 31 March, by the year in which it begins.
    package init?(financialYear year: Int) {
        guard let first = LocalDate(year: year, month: 4, day: 1), year < 9999 else { return nil }
        self.init(.financialYear, first, .last(of: 3, year + 1), Period.financialYearName(year))
    }

    /// A quarter (1 to 4, the first begins in April) of the financial year that begins in `year`.
    package init?(quarter: Int, financialYear year: Int) {
        guard (1...4).contains(quarter), (1...9998).contains(year) else { return nil }
        let month = quarter == 4 ? 1 : quarter * 3 + 1
        let calendarYear = quarter == 4 ? year + 1 : year
        let words = "\(LocalDate.monthName(month)) to \(LocalDate.monthName(month + 2)) \(calendarYear)"
        self.init(.quarter, .first(of: month, calendarYear), .last(of: month + 2, calendarYear), words)
    }

    /// Whether the day itself is known.
    package var day: LocalDate? { precision == .day ? first : nil }

    /// For machines (`time` elements, data): `2022-02-02`, `2022-02`, `2022`; nothing where ISO 8601 has no form.
    package var iso: String? {
        switch precision {
        case .day: first.iso
        case .month: String(first.iso.prefix(7))
        case .year: String(first.iso.prefix(4))
        case .partOfMonth, .quarter, .financialYear: nil
        }
    }
}

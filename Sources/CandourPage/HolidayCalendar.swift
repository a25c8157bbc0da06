/// Whose bank holidays count when the law counts working days. Duties differ in this, so each names its calendar.
package enum HolidayCalendar: Sendable, Hashable {
    /// Those of England and Wales: clear days for panel papers (Local Government Act 1972, section 100B), accounts
    /// (Accounts and Audit Regulations 2015, SI 2015/234).
    case england
    /// Those of any part of the United Kingdom: requests for information (Freedom of Information Act 2000, section
    /// 10(6)).
    case anyNation

    /// The holidays of a year, in any order; one may be named twice.
    package func holidays(in year: Int) -> [LocalDate] {
        switch self {
        case .england: BankHolidays.england(in: year)
        case .anyNation: BankHolidays.northernIreland(in: year) + BankHolidays.scotland(in: year)
        }
    }
}

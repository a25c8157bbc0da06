import CandourDiagnostics

extension DiagnosticID {
    static let awardTwice = DiagnosticID(
        "award-twice",
        """
        Two awards have the same recipient, project, purpose, amount and date. Often a row was pasted twice. Two \
        awards that really differ get a project, a purpose or a date that tells them apart.
        """)
    static let awardIDTwice = DiagnosticID(
        "award-id-twice",
        "The id of an award is its part of the address, so no two awards of a fund have the same.")
    static let awardWithoutID = DiagnosticID(
        "award-without-id", .warning,
        """
        An award without an id gets one from the recipient’s name and a number, so that it has an address. That \
        address can change when awards are added above it; an id that is written in the file never does.
        """)
    static let notACharityNumber = DiagnosticID(
        "not-a-charity-number",
        """
        The number of a charity has up to seven digits in England and Wales, SC and six digits in Scotland, and NIC \
        and six digits in Northern Ireland. It is how a recipient is found in other registers.
        """)
    static let notACompanyNumber = DiagnosticID(
        "not-a-company-number",
        """
        The number of a company has eight characters: eight digits with zeros at the start where it has them, or two \
        letters and six digits.
        """)
    static let companyNumberShort = DiagnosticID(
        "company-number-short", .warning,
        """
        Company numbers have eight characters. A spreadsheet takes 01234567 for a number and drops the zero at its \
        start. Put it back, and format the column as text so that it stays.
        """)
    static let awardOutsidePeriod = DiagnosticID(
        "award-outside-period", .problem, mayBeLowered: true,
        "An award was made on a day that the fund’s period does not cover. Either the date or the period is wrong."
    )
    static let awardFactsMissing = DiagnosticID(
        "award-facts-missing", .warning,
        """
        The law asks for the recipient, the purpose, the conditions if any, and the reasons of every crime and \
        disorder reduction grant (Specified Information Order 2011, Schedule, paragraph 3(f)); readers also want to \
        know when it was made. Write what is missing; where there are no conditions, write none. What the source \
        does not give is explained once, under not_stated: of the fund.
        """)
    static let awardAmountOdd = DiagnosticID(
        "award-amount-not-positive", .warning,
        "An award of nothing or of less than nothing is probably mistyped. One that was paid back is better noted."
    )
    static let fundClosesBeforeOpening = DiagnosticID(
        "fund-closes-before-opening", "A fund cannot close to applications before it opens.")
}

import CandourDiagnostics

extension DiagnosticID {
    static let tableWithoutFigures = DiagnosticID(
        "table-without-figures",
        """
        A table of statistics has at least one figure. Each row has an id, a label, and a line for each period with \
        the figure, such as 2019-20: 749. A true nought is written 0.
        """)
    static let rowTwice = DiagnosticID(
        "row-twice",
        "The id of a row is part of the address of its figures, so no two rows of a table have the same.")
    static let twoTotals = DiagnosticID(
        "two-totals",
        """
        The row with total: yes is what all other rows of the table come to. A second one would have to be the same. \
        A row that holds some of the others is no total: those rows name it under part_of:.
        """)
    static let partOfNoRow = DiagnosticID(
        "part-of-no-row",
        """
        A row says under part_of: of which other row it is a part: “of which victims of violence”. It is then not \
        counted a second time, and may not be larger. The other row must be in the same table.
        """)
    static let figureMissing = DiagnosticID(
        "figure-missing",
        """
        Every row of a table says something of each of its periods, because an empty place could be taken for a \
        nought. What the source does not give is written “not stated”.
        """)
    static let tablePeriodsOverlap = DiagnosticID(
        "table-periods-overlap",
        """
        The periods of a table stand side by side and are compared, so no day belongs to two of them. Often one of \
        them is mistyped, or the same period is written in two ways.
        """)
    static let statedChangeWrong = DiagnosticID(
        "stated-change-wrong",
        """
        A row says how much it changed, and the figures give something else. Percentages are compared as exactly as \
        they are written: 6.1% stands for anything that rounds to it. Words such as “over” and “just under” are \
        taken at their word. The page works changes out itself, so the line is only needed where the source has one.
        """)
    static let dailyFigureWrong = DiagnosticID(
        "daily-figure-wrong",
        """
        A row says how many there are on a day, and the table of whole years that it names under per_day_of: gives \
        another number. The year’s figure is divided by its days, leap days counted, and rounded as the row is.
        """)
    static let dailyWithoutYear = DiagnosticID(
        "daily-figure-without-year",
        """
        A row names under per_day_of: the row of another table that has the number for the whole year, as TABLE#ROW. \
        That row must have a figure, or “not stated”, for each of the periods.
        """)
    static let rowChanged = DiagnosticID(
        "row-changed", .warning,
        """
        A table goes on from an earlier one, which continues: names, and a row with the same id has another label or \
        unit there. Readers would compare what may not be the same. Either the words are put right, or the row says \
        under not_comparable: what changed.
        """)
    static let rateWrong = DiagnosticID(
        "rate-wrong",
        """
        A row says under rate: of which two rows of the table it is a rate, such as officers per 1,000 residents, and \
        they give something else. Often the rate counts more than its label says. Where one of the rows is only \
        known roughly, a rate within a tenth is taken to fit.
        """)
    static let sameFigureDiffers = DiagnosticID(
        "same-figure-differs", .warning,
        """
        A row says under same_as: that another table or record gives the same figure, and there it is another one, \
        or none. Either one of them is mistyped, or they are different things, or the sources disagree: then the row \
        takes a discrepancy:, which readers see.
        """)
    static let sameFigureOtherWords = DiagnosticID(
        "same-figure-other-words", .warning,
        """
        A row says under same_as: that another table gives the same figure, but there it has another label, another \
        unit or another area. Readers cannot tell whether it is one thing or two.
        """)
    static let figuresBehindMissing = DiagnosticID(
        "figures-behind-missing", .warning,
        """
        A row states a change without the figures that it follows from, or a total without all of its parts, and \
        nothing says why they are missing. Nobody can check it. A note: on the row or the table, or a reason under \
        not_stated:, tells readers.
        """)
    static let figureLessExact = DiagnosticID(
        "figure-less-exact", .warning,
        """
        A number that was known exactly is followed by a vague one, such as “over 2,000” after 2,135. It could be \
        more or less, so readers cannot tell what happened. Write the exact number, or say in note: why there is none.
        """)
    static let sinceAnotherMonth = DiagnosticID(
        "since-another-month", .warning,
        """
        A title, a summary or a label says since when something is counted, and the period of the figure begins in \
        another month. One of the two is wrong.
        """)
}

import CandourDiagnostics

extension DiagnosticID {
    static let custody: [DiagnosticID] = [
        .custodyCount, .custodyFigureUnknown, .custodyWithoutFigures, .custodyFileName,
        .custodyPeriodsOverlap,
        .custodyVisitTimes, .custodySuiteTwice, .custodyFigureUnexplained, .custodyVisitorNamed,
    ]

    static let custodyCount = DiagnosticID(
        "custody-count",
        """
        Visits, people, visitors, cells and hours are counted in whole numbers from 0. Where the source is not exact, \
        the words over, under, about, almost, just over, just under and fewer than may stand in front.
        """)
    static let custodyFigureUnknown = DiagnosticID(
        "custody-figure-unknown",
        """
        What is listed under stated_elsewhere: says with figure: which of the record's figures was printed in another \
        way: visits, held, spoken_to, unavailable, visitors, hours or held_each_month.
        """)
    static let custodyWithoutFigures = DiagnosticID(
        "custody-without-figures",
        """
        A record of custody visiting has at least one figure: visits, visitors, hours, or those under detainees. What \
        the source does not give is written “not stated”.
        """)
    static let custodyFileName = DiagnosticID(
        "custody-file-name",
        """
        A file of custody visiting is named after its period, so that its address says what it covers: 2019-20.yml \
        for the financial year 2019/20. Where the page has been published under the old name, list that under \
        formerly: and it leads to the new one.
        """)
    static let custodyPeriodsOverlap = DiagnosticID(
        "custody-periods-overlap",
        """
        Two records of custody visiting cover some of the same days, so that the same visit would be counted twice by \
        anybody who adds them up. One of the periods is wrong.
        """)
    static let custodyVisitTimes = DiagnosticID(
        "custody-visit-times",
        """
        The record says when in the day the earliest visit started and when the latest one ended. The end does not \
        come after the start. Often the two were exchanged, or 8.20 was written for 8.20 pm.
        """)
    static let custodySuiteTwice = DiagnosticID(
        "custody-suite-twice",
        """
        The id of a suite is its name in links, so a record has it once only. Two suites have the same, or one was \
        pasted twice.
        """)
    static let custodyFigureUnexplained = DiagnosticID(
        "custody-figure-unexplained",
        """
        A figure was printed in another place with another number, or for other suites. The record shows both, so it \
        says why under discrepancy: and names the figure that holds. Readers see it.
        """)
    static let custodyVisitorNamed = DiagnosticID(
        "custody-visitor-named",
        """
        Custody visitors are volunteers who meet people in custody. Until 2012 the law asked for their names; now it \
        asks how visiting works: Specified Information Order 2011, Schedule, paragraph 8. The record counts them.
        """)
}

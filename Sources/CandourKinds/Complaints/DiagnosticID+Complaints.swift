import CandourDiagnostics

extension DiagnosticID {
    static let complaintsNotCounted = DiagnosticID(
        "not-a-count",
        """
        Complaints and reviews are counted in whole numbers from 0. Where the source is not exact, the words over, \
        under, about, almost, just over, just under and fewer than may stand in front.
        """)
    static let complaintsWithoutFigures = DiagnosticID(
        "no-figures",
        """
        A record of complaint figures has at least one figure, under commissioner, chief_constable, force, reviews \
        or whistleblowing. A true nought is written 0; what the source does not give is written “not stated”.
        """)
    static let complaintsFileName = DiagnosticID(
        "file-name-is-not-period",
        """
        A file of complaint figures is named after its period, so that its address says what it covers: \
        2021-04-to-2022-02.yml for April 2021 to February 2022. The message gives the name. Where the page has been \
        published under the old name, list that under formerly: and it leads to the new one.
        """)
    static let complaintPeriodsOverlap = DiagnosticID(
        "periods-overlap",
        """
        Two records count some of the same days, so that the same complaint would be counted twice by anybody who \
        adds them up. Figures so far this year may overlap others: mark them running: yes.
        """)
    static let complaintsReplaced = DiagnosticID(
        "running-figures-replaced", .warning,
        """
        Figures so far this year are replaced by the year’s. Both are there, so the running ones can go: remove the \
        file, and list its address under formerly: in the year’s record, so that links go on working.
        """)
}

import CandourDiagnostics

extension DiagnosticID {
    static let termsOverlap = DiagnosticID(
        "terms-overlap",
        """
        The same person holds the same role twice at the same time. One of the dates is wrong, or the role stands \
        twice. A term may begin in the month in which the one before it ended, and dates that are not stated are \
        not judged.
        """)
    static let roleEndsBeforeStart = DiagnosticID(
        "role-ends-before-start",
        "A role of a person, or the membership of a body, ends before it begins. One of the two dates is wrong."
    )
}

import CandourDiagnostics

/// What several kinds say of a figure that was published wrong and is explained.
extension DiagnosticID {
    static let discrepancyNotNeeded = DiagnosticID(
        "discrepancy-not-needed", .warning,
        """
        A figure that was published elsewhere has an explanation of why it is not what other figures give: a total \
        of awards, a row of statistics. But they agree. Readers would wonder what is explained. Remove the line, \
        unless a figure was changed by mistake.
        """)
    static let discrepancyWithoutSum = DiagnosticID(
        "discrepancy-without-sum", .warning,
        """
        The explanation of a published figure says what the others really give, so that readers can follow it. If it \
        names another number, a figure was probably changed since, or one of them is mistyped.
        """)
}

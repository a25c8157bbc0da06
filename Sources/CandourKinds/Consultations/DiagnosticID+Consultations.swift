import CandourDiagnostics

extension DiagnosticID {
    static let notANumberOfAnswers = DiagnosticID(
        "not-a-number-of-answers",
        """
        Those who answered a consultation are counted in whole numbers from 0. Where the source is not exact, the \
        words over, under, about, almost, just over, just under and fewer than may stand in front.
        """)
    static let consultationClosesBeforeOpening = DiagnosticID(
        "consultation-closes-before-opening", "A consultation cannot close before it opens.")
    static let consultationAfterwards = DiagnosticID(
        "consultation-afterwards",
        """
        The consultation opened after the date of what it is said to have led to. One of the dates is wrong, or it did \
        not lead to that. Records that are dated by a year alone, such as plans, are not compared.
        """)
    static let consultationWithoutResult = DiagnosticID(
        "consultation-without-result", .warning,
        """
        A consultation that has closed says how many people answered, and what changed because of that. Write “not \
        stated” for what is not known: readers are then told so.
        """)
    static let sameNumberOfAnswers = DiagnosticID(
        "same-number-of-answers", .warning,
        """
        Two consultations near in time have exactly the same number of answers, more than 100. That rarely happens: \
        usually one number was copied by mistake. Compare both with their sources.
        """)
    static let consultationLength = DiagnosticID(
        "consultation-length-differs", .warning,
        """
        The summary or the note says for how long people could answer, such as “for four weeks”, and the two dates \
        are further apart or nearer. A day more or less does not count, as people count the last day or leave it out.
        """)
}

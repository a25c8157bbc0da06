import CandourDiagnostics

extension DiagnosticID {
    static let requesterNamed = DiagnosticID(
        "requester-named",
        """
        A request for information is published without a trace of the person who asked: no field with a name, no \
        greeting or signature, no email address or telephone number. Addresses of public bodies may stand in the \
        text (.gov.uk, .police.uk, .nhs.uk, .parliament.uk and the Information Commissioner’s), and in answers their \
        telephone numbers. For other organisations, link to their website under links:.
        """)
    static let requestDatesOutOfOrder = DiagnosticID(
        "request-dates-out-of-order",
        """
        A request is received, perhaps clarified, and then answered. The message names two dates that stand the \
        other way round. An extension reaches beyond the 20 working days that the law allows anyway. Dates with \
        slashes are read day first.
        """)
    static let answeredLate = DiagnosticID(
        "request-answered-late", .warning,
        """
        The Freedom of Information Act 2000, section 10, allows 20 working days after the day of receipt. Saturdays, \
        Sundays and holidays of any part of the United Kingdom do not count. When the office asked what was meant, \
        the days are counted from the reply: list that under clarified:. Where weighing the public interest needed \
        more time, write the last day under extended_to:. The page says that the answer was late.
        """)
    static let requestOverdue = DiagnosticID(
        "request-overdue", .warning,
        """
        The 20 working days for an answer are over, and the record has none. The page says so. Add the answer when it \
        is given. While the office waits for a clarification, list it under clarified: without received:, and the \
        time stands still.
        """)
    static let requestReferenceTwice = DiagnosticID(
        "request-number-twice",
        "Two requests for information have the same number. A number identifies one request for ever.")
    static let questionWithoutAnswer = DiagnosticID(
        "question-without-answer",
        """
        The text of a request has headings `## Question 1` and `## Answer 1`, `## Question 2` and so on; a single \
        question may do without the number. A question has an answer of the same number, unless the request is open \
        or was withdrawn.
        """)
    static let notAnExemption = DiagnosticID(
        "not-an-foi-exemption",
        """
        The sections of the Freedom of Information Act 2000 on which information can be kept back are 12 (cost), 14 \
        (vexatious or repeated), and the exemptions of Part II, sections 21 to 44; there is no section 25 among them. \
        Write section 40(2), s.40(2) or 40.
        """)
    static let exemptionsDoNotFitOutcome = DiagnosticID(
        "exemptions-do-not-fit-outcome",
        """
        Where something was kept back (partly_disclosed, refused, neither_confirmed_nor_denied) the answer names the \
        exemption, and readers see it with its reason. Where everything was given, or nothing is held, there is none. \
        With partly_held both can be.
        """)
    static let publicInterestNotWeighed = DiagnosticID(
        "public-interest-not-weighed", .warning,
        """
        Most exemptions hold only where the public interest in keeping something back is greater than that in giving \
        it, and the answer must say how that was weighed (section 17(3)). Give it in public_interest:, or write not \
        stated. Absolute exemptions, such as section 40 on personal information, need none.
        """)
}

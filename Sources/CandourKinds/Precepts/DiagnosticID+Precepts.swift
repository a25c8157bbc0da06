import CandourDiagnostics

extension DiagnosticID {
    /// The messages of precepts.
    static let precepts: [DiagnosticID] = [
        .notAFinancialYear, .preceptFileName, .bandOutOfProportion, .preceptOrder, .preceptStepLate,
        .preceptStepOverdue, .vetoNotRecorded, .vetoWithoutMajority, .majorityWithoutVeto,
        .preceptStepsWithoutVeto,
    ]

    static let notAFinancialYear = DiagnosticID(
        "not-a-financial-year",
        """
        A precept is for one financial year, from April to the March after: 2022-23, 2022/23 or 2022-2023. The second \
        year is the one right after the first.
        """)
    static let preceptFileName = DiagnosticID(
        "precept-file-name",
        """
        A file of a precept is named after its year, so that its address says what it is for: 2022-23.yml. The message \
        gives the name. Where the page has been published under the old name, list that under formerly: and it leads \
        to the new one.
        """)
    static let bandOutOfProportion = DiagnosticID(
        "band-out-of-proportion",
        """
        Every band of council tax pays a fixed share of Band D (Local Government Finance Act 1992, section 5): A 6, B \
        7, C 8, E 11, F 13, G 15 and H 18 ninths. An amount that is more than a penny off that share of Band D is \
        wrong, or Band D is. Amounts that are not exact are not compared.
        """)
    static let preceptOrder = DiagnosticID(
        "precept-order",
        """
        The steps to a precept follow each other: notice to the panel, review, report, reply; after a veto, revised \
        precept, second report, second reply. The dates of the review and of replies are those of the records named. \
        One of the two dates is wrong, or another record is meant.
        """)
    static let preceptStepLate = DiagnosticID(
        "precept-step-late", .warning,
        """
        The Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012 set a last day for \
        each step: 1 February for the notice, 8 February for the panel’s report; after a veto 15 February for the \
        revised precept, 22 February for the second report and 1 March for the reply to it. A step that was late is \
        shown as late. Check its date; when it is right, accept this warning with the reason.
        """)
    static let preceptStepOverdue = DiagnosticID(
        "precept-step-overdue", .warning,
        """
        The last day for a step has passed, and the record does not say whether it was taken. Add its date, or “not \
        stated” where that is not known. The message names the field.
        """)
    static let vetoWithoutMajority = DiagnosticID(
        "veto-without-two-thirds",
        """
        The panel can veto a precept only when two thirds of all its members vote for that (Police Reform and Social \
        Responsibility Act 2011, Schedule 5, paragraph 4): 9 of 13. Members who are away count among all. The vote in \
        the minutes has fewer.
        """)
    static let majorityWithoutVeto = DiagnosticID(
        "two-thirds-without-veto", .warning,
        """
        The record says that the panel did not use its veto, and in the minutes of the review two thirds of all its \
        members, or more, voted for something that speaks of a veto. The message shows how many are enough: two thirds \
        of all seats, rounded up. If they voted for something else, accept the warning with the reason.
        """)
    static let vetoNotRecorded = DiagnosticID(
        "veto-not-recorded", .warning,
        """
        The panel has reviewed the precept or made its report, and the record has no line veto:. The panel can veto a \
        precept when two thirds of all its members vote for that (Police Reform and Social Responsibility Act 2011, \
        Schedule 5, paragraph 4). Readers want to know whether it did.
        """)
    static let preceptStepsWithoutVeto = DiagnosticID(
        "precept-steps-without-veto",
        """
        A revised precept, a second report and a reply to that follow a veto alone. The record says that there was \
        none.
        """)
}

import CandourDiagnostics

extension DiagnosticID {
    static let themeTwice = DiagnosticID(
        "theme-twice",
        """
        The number in front of a theme's file name orders the themes and is no part of the address. Two files that \
        differ only in their number would stand at the same address, so one of them needs another name.
        """)
    static let planItemTwice = DiagnosticID(
        "plan-id-twice",
        """
        The id of a deliverable is its name in references and the address of its row, so a plan has it once only. \
        Objectives and measures share their page with the deliverables of their theme: there, too, each id stands once.
        """)
    static let dueOutsidePlan = DiagnosticID(
        "due-outside-plan", .problem, mayBeLowered: true,
        """
        A deliverable is due within the period of its plan. A period such as 2021-24 lasts from 1 January 2021 to \
        31 December 2024. Of a date such as “2024” one day in the period is enough.
        """)
    static let adoptedAfterPublication = DiagnosticID(
        "adopted-after-publication",
        "A plan is adopted before it is published, or on the same day. One of the two dates is wrong.")
    static let deliveredWithoutEvidence = DiagnosticID(
        "delivered-without-evidence", .warning,
        """
        A deliverable is said to be delivered, and no record shows it. List what does under evidence:, such as a \
        paper, a decision or the minutes of a meeting. A record that names the deliverable under themes: counts too.
        """)
    static let deliverableOverdue = DiagnosticID(
        "deliverable-overdue", .warning,
        """
        The day by which a deliverable was due has passed, and it is neither delivered nor dropped. The page says \
        that it is overdue. A date such as “June 2022” counts from its last day.
        """)
    static let plansOverlap = DiagnosticID(
        "plans-overlap", .warning,
        """
        Two plans share more than a year, which is what a change of commissioner explains. Readers cannot tell which \
        of them holds. Where the newer plan replaces the older one, the older one says so with superseded_by:.
        """)
}

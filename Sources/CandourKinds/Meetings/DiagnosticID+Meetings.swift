import CandourDiagnostics

extension DiagnosticID {
    /// The messages of meetings.
    static let meetings: [DiagnosticID] = [
        .notAnItemNumber, .notPages, .notAVote, .meetingDayNeeded, .folderDateDiffers, .meetingNotYetHeld,
        .meetingStateOutdated, .deadlineAfterMeeting, .meetingEndedBeforeStart, .notNeededWithoutReason,
        .agendaNumberTwice, .agendaNumberOutOfOrder, .pagesOutOfOrder, .pagesMissing, .paperTwice,
        .paperNotFound,
        .paperOfAnotherItem, .paperWithoutItem, .approvedByAnotherBody, .approvedBeforehand,
        .draftButApproved,
        .papersIssuedLate, .minuteOutOfOrder, .pointMissing, .minutesDoNotContinue, .noSuchMinute,
        .noSuchPoint,
        .outcomeIDTwice, .moreVotesThanMembers, .attendanceListedTwice, .notAMember, .notASubstitute,
        .substituteForWhom, .outcomeOverdue,
    ]

    static let notAnItemNumber = DiagnosticID(
        "not-an-item-number",
        """
        The number of an agenda item or of an item of the minutes is a whole number, which may be followed by a full \
        stop and another number, or by a letter: 8, 9.1, 4a. In an agenda, an item without a number says `none`.
        """)
    static let notPages = DiagnosticID(
        "not-pages",
        "The pages of an agenda item in the original pack are written 3 to 12, or 5 for one page, first before last."
    )
    static let notAVote = DiagnosticID(
        "not-a-vote",
        """
        A vote is unanimous, or it has the numbers of votes, each on a line of its own below vote: and indented: \
        for:, against: and, if anybody did, abstained:.
        """)
    static let meetingDayNeeded = DiagnosticID(
        "meeting-day-needed",
        """
        A meeting that is planned or was held has a day, month and year, so that people can come to it and find it. \
        As long as only the month is known, or part of it, the meeting is provisional.
        """)
    static let folderDateDiffers = DiagnosticID(
        "meeting-folder-date", .warning,
        """
        The folder of a meeting is called after the first date that was known, and it is the meeting's address, so \
        it stays when the meeting moves. If the meeting did not move, either the date or the folder is wrong.
        """)
    static let meetingNotYetHeld = DiagnosticID(
        "meeting-not-yet-held", .warning,
        """
        A meeting on a later day cannot have been held, whatever its record says. The page shows it as planned. \
        Often the year of the date is wrong.
        """)
    static let meetingStateOutdated = DiagnosticID(
        "meeting-state-outdated", .warning,
        """
        The day of a meeting has passed, and its record still says planned or provisional. Say what became of it: \
        held, postponed, cancelled or not_needed.
        """)
    static let deadlineAfterMeeting = DiagnosticID(
        "deadline-after-meeting",
        "The last moment for questions from the public lies before the meeting starts. One of the two is wrong."
    )
    static let meetingEndedBeforeStart = DiagnosticID(
        "meeting-ended-before-start",
        "The minutes say that the meeting ended before it started, or at the same time. Often am and pm are mixed up."
    )
    static let notNeededWithoutReason = DiagnosticID(
        "not-needed-without-reason",
        """
        A meeting that was not needed stays on the site, so that readers of an older plan find out what became of \
        it. The record says what would have made it necessary (needed_if) or which minute settled it (decided_by).
        """)
    static let agendaNumberTwice = DiagnosticID(
        "agenda-number-twice",
        "Two items of an agenda have the same number, which is the address of the item.")
    static let agendaNumberOutOfOrder = DiagnosticID(
        "agenda-number-out-of-order",
        """
        The numbers of an agenda run on. 9.1 may follow 9 or 8, and 4a may follow 4 or 3. An item without a number \
        has `number: none`. When a number is left out, an item is missing or a number is wrong.
        """)
    static let pagesOutOfOrder = DiagnosticID(
        "pages-out-of-order",
        """
        The pages of an agenda item in the original pack begin after those of the item before. When they overlap or \
        go back, one of the page numbers is wrong.
        """)
    static let pagesMissing = DiagnosticID(
        "pages-missing", .warning,
        """
        Some pages of the original pack belong to no agenda item. Often a page number is wrong. Pages that were left \
        out on purpose, such as exempt ones, can be accepted with that reason.
        """)
    static let paperTwice = DiagnosticID(
        "paper-twice",
        """
        The number in front of a paper's file name orders the files and is no part of the address. Two files that \
        differ in the number alone would have the same address.
        """)
    static let paperNotFound = DiagnosticID(
        "paper-not-found",
        """
        An agenda item names a paper that does not lie in the meeting's folder. Papers are files such as \
        09-forward-plan.md; the agenda names them without number and ending: forward-plan.
        """)
    static let paperOfAnotherItem = DiagnosticID(
        "paper-of-another-item",
        """
        A paper says which agenda item it belongs to, and the agenda says which paper an item has. One side is \
        enough; where both are written they must agree.
        """)
    static let paperWithoutItem = DiagnosticID(
        "paper-without-item",
        "Every paper belongs to an item of the agenda. The paper names its item, or the item names its paper."
    )
    static let approvedByAnotherBody = DiagnosticID(
        "approved-by-another-body",
        "Minutes are approved by the body whose meeting they record, at a later meeting.")
    static let approvedBeforehand = DiagnosticID(
        "approved-beforehand",
        "Minutes are approved at a later meeting than the one they record. One of the dates or references is wrong."
    )
    static let draftButApproved = DiagnosticID(
        "draft-but-approved",
        """
        approved_at names the meeting that approved the minutes. As long as they are a draft, the meeting that is to \
        approve them stands under for_approval_at.
        """)
    static let papersIssuedLate = DiagnosticID(
        "papers-issued-late", .warning,
        """
        The agenda and papers of a police and crime panel are open to the public five clear days before the meeting \
        (Local Government Act 1972, section 100B). Neither the day of issue nor the day of the meeting counts, and no \
        Saturday, Sunday or bank holiday. Papers may come later when the chair finds the matter urgent; accept the \
        warning with that reason.
        """)
    static let minuteOutOfOrder = DiagnosticID(
        "minute-out-of-order",
        """
        The items of minutes are numbered without a gap. The number stands at the start of the heading, `## 46. \
        Title`, and is the item's address. 9.1 may follow 9, and 4a may follow 4.
        """)
    static let pointMissing = DiagnosticID(
        "point-missing",
        """
        The points under an item of the minutes are numbered from 1 without a gap. The ninth point under item 46 has \
        the address #46.9, so a missing one would move all others.
        """)
    static let minutesDoNotContinue = DiagnosticID(
        "minutes-do-not-continue",
        """
        Many bodies number the items of their minutes on from meeting to meeting. These minutes do not begin with \
        the number after the last one of the minutes before. They may begin again with 1. When a meeting was held \
        between the two and has no numbered minutes here, only a number that goes back is reported.
        """)
    static let noSuchMinute = DiagnosticID(
        "no-such-minute",
        """
        An outcome or a declaration of interest belongs to an item of the minutes, by its number. No heading of the \
        minutes begins with that number.
        """)
    static let noSuchPoint = DiagnosticID(
        "no-such-point",
        "An outcome belongs to a numbered point under an item of the minutes, and the item has no such point."
    )
    static let outcomeIDTwice = DiagnosticID(
        "outcome-id-twice",
        "The id of an outcome is an address on the page of the meeting, so no other outcome or heading can have it."
    )
    static let moreVotesThanMembers = DiagnosticID(
        "more-votes-than-members",
        "The votes for and against and those who abstained come to more than the members who were there.")
    static let attendanceListedTwice = DiagnosticID(
        "attendance-listed-twice",
        "Somebody stands twice in the lists of who was there, or is both present and replaced by a substitute."
    )
    static let notAMember = DiagnosticID(
        "not-a-member",
        """
        Whoever is present, sent apologies or was absent is a member of the body on the day of the meeting, or a \
        substitute. The members are listed in content/bodies/, with their dates. Officers and the commissioner stand \
        under in_attendance.
        """)
    static let notASubstitute = DiagnosticID(
        "not-a-substitute",
        "Somebody stood in for a member without being in the list of substitutes of the body on that day.")
    static let substituteForWhom = DiagnosticID(
        "substitute-for-whom",
        """
        A substitute takes the seat of one member. Without the member's name under substitutes: nobody can tell \
        whose seat is filled, and the seats cannot be counted.
        """)
    static let outcomeOverdue = DiagnosticID(
        "outcome-overdue", .warning,
        """
        A recommendation, an action or a commitment was due by a day that has passed, and no reply and no later \
        meeting deals with it. A reply names it under answers:, a later outcome under follows:.
        """)
}

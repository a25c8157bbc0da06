import CandourDiagnostics

extension DiagnosticID {
    static let replyToNoOutcome = DiagnosticID(
        "reply-to-no-outcome",
        """
        A reply says what it answers: an outcome in the minutes of a meeting, such as a recommendation, by the id that \
        it has there, or a precept. A meeting as a whole, or an item of its minutes, asks for nothing.
        """)
    static let repliedBeforehand = DiagnosticID(
        "reply-before-question",
        """
        A reply is given after what it answers. Its date is compared with the day of the meeting, or with the day of \
        the panel’s report on the precept. One of the dates is wrong, or the reply answers something else.
        """)
    static let replyToAnotherBody = DiagnosticID(
        "reply-to-another-body",
        """
        What a reply answers came from the body whose meeting it was. The reply is addressed to another one, so \
        either the address or what it answers is wrong.
        """)
    static let repliesDisagree = DiagnosticID(
        "replies-disagree", .warning,
        """
        Two replies answer the same outcome of a meeting, and one accepts what the other does not accept; or they have \
        the same title and different dates. Where the later one replaces the earlier, the earlier says so with \
        superseded_by:, and readers are led on. Replies that were withdrawn are not compared.
        """)
    static let replierNotInOffice = DiagnosticID(
        "replier-not-in-office",
        """
        The person who replied held no role on the date of the reply, going by the dates of the roles in \
        content/people/. A role whose dates are not stated counts as held.
        """)
    static let replyFileDate = DiagnosticID(
        "reply-file-date", .warning,
        """
        The file of a reply is called after its date and a few words: 2022-03-11-forward-plan.md. When the two differ, \
        often a file was copied and its date was left as it was. A name that was published stays: accept this warning, \
        or rename the file and list the old address under formerly:.
        """)
}

import CandourDiagnostics

extension DiagnosticID {
    static let membershipsOverlap = DiagnosticID(
        "memberships-overlap",
        """
        A person stands in the list of members, or of substitutes, twice for the same time. Somebody who left and \
        came back has two entries: the first ends with `to:`. Where dates are not stated, Candour takes them to fit.
        """)
    static let moreMembersThanSeats = DiagnosticID(
        "more-members-than-seats",
        """
        A body cannot have more members at one time than seats. Members without `to:` count as members now, and \
        empty seats count with them. Often somebody has left and their entry has no `to:` yet.
        """)
    static let moreFormerMembersThanSeats = DiagnosticID(
        "more-former-members-than-seats", .warning,
        """
        By the dates in its list, the body once had more members than it has seats now. Either one of the dates is \
        wrong, or the body had more seats then; accept the warning with that reason.
        """)
}

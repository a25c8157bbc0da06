import CandourDiagnostics

extension DiagnosticID {
    static let makerNotInOffice = DiagnosticID(
        "maker-not-in-office",
        """
        The person named as decision maker held no role on the date of the decision, going by the dates of the \
        roles in content/people/. A role whose dates are not stated counts as held.
        """)
    static let decidedAfterPublication = DiagnosticID(
        "decided-after-publication",
        "A decision cannot be published before it is made. One of the two dates is wrong.")
    static let decisionReferenceMalformed = DiagnosticID(
        "decision-number-malformed",
        """
        The number of a decision has at least one digit and otherwise letters, slashes, hyphens, full stops and \
        spaces. Where the office gave no number, write “not stated”.
        """)
    static let decisionReferenceTwice = DiagnosticID(
        "decision-number-twice",
        "Two decisions have the same number. A number identifies one decision for ever.")
    static let costDoesNotMatchGrants = DiagnosticID(
        "cost-does-not-match-grants",
        """
        A decision that makes grants costs what their awards add up to. The message names both amounts. Either one \
        of them is wrong, or a fund is missing under grants:. A cost of none counts as nothing; words such as over \
        or about are taken at their word; a rounded cost such as £88k is not compared.
        """)
}

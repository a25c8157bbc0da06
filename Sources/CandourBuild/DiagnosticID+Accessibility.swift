package import CandourDiagnostics

extension DiagnosticID {
    /// The messages about the accessibility statement.
    package static let accessibility: [DiagnosticID] = [
        .accessibilityMissing, .accessibilityReviewDue, .accessibilityStatus,
    ]

    static let accessibilityMissing = DiagnosticID(
        "accessibility-missing", .warning,
        """
        Every public body must publish an accessibility statement in a fixed form. Candour makes the page from \
        accessibility: in site.yml and from the files that records say are not accessible. Without that section there \
        is no page. A demonstration needs none.
        """)
    static let accessibilityReviewDue = DiagnosticID(
        "accessibility-review-due", .warning,
        """
        The accessibility statement is to be reviewed regularly. More than a year has passed since the day that it \
        names. Test the site again, correct the list of problems, and write the new day under reviewed_on:.
        """)
    static let accessibilityStatus = DiagnosticID(
        "accessibility-status",
        """
        The accessibility statement says that the site meets the standard fully. It cannot say so beside a list of \
        problems, or while the site offers a file that does not work with assistive technology.
        """)
}

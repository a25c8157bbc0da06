package import CandourDiagnostics

extension DiagnosticID {
    /// The messages about how a site weighs messages.
    package static let findings: [DiagnosticID] = [.checkUnknown, .checkNotAllowed, .checkTwice]

    static let checkUnknown = DiagnosticID(
        "check-unknown",
        """
        checks: in site.yml names a message by its id, which stands in the last line of the message. There is none \
        with this id, so the entry would do nothing.
        """)
    static let checkNotAllowed = DiagnosticID(
        "check-not-lowered",
        """
        In site.yml a warning can be turned off or made a problem. Of the problems, only those can be made less of after \
        which every page is still right. The others keep wrong, unsafe or unreadable pages from being published.
        """)
    static let checkTwice = DiagnosticID(
        "check-twice",
        "checks: in site.yml has two entries for the same message, and nobody can know which of them counts.")
}

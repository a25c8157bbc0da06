import CandourDiagnostics

extension DiagnosticID {
    /// The messages about what was published.
    static let lock: [DiagnosticID] = [
        .lockUnreadable, .publishedAddressLost, .publishedFigureChanged, .publishedTextChanged,
    ]

    static let lockUnreadable = DiagnosticID(
        "lock-unreadable",
        """
        The file record.lock, beside site.yml, says what the site has published. `candour lock` writes it, and it is \
        committed with the content. When two people's versions of it clash, take either and run `candour lock` again: it \
        adds what is missing.
        """)
    static let publishedAddressLost = DiagnosticID(
        "published-address-lost",
        """
        An address that was published leads somewhere for ever: to its record, from a record's former address to its new \
        one (formerly:), to a notice that it was taken back (withdrawn:), or to a page which says that it was published \
        by mistake (published_by_mistake:). Here it would lead nowhere. After the change is right, run `candour lock` \
        and commit record.lock with the content.
        """)
    static let publishedFigureChanged = DiagnosticID(
        "published-figure-changed",
        """
        A figure that was published may be quoted in minutes, newspapers and other reports. When it changes, the record \
        says so under updates:, with the date and a sentence. Readers then see it on the page, in the feeds and under \
        Corrections. With such an update the new figure is published; `candour lock` then takes it as the published one.
        """)
    static let publishedTextChanged = DiagnosticID(
        "published-text-changed",
        """
        What a record says was changed after it was published. When that matters to readers, the record says so under \
        updates:, with the date and a sentence. Where only words are better than before, such as a spelling, \
        `candour lock --reworded decisions/x` takes the text as it is. What is only added, such as the minutes of a \
        meeting, needs no update. Comments, quote marks and the order of fields do not count.
        """)
}

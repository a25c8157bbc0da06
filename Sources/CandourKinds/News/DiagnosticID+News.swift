import CandourDiagnostics

extension DiagnosticID {
    static let newsWithoutText = DiagnosticID(
        "news-without-text",
        """
        A news item has a text below its fields. The title and the summary stand in lists and feeds, and readers follow \
        them to learn more.
        """)
    static let newsBeforeItsDate = DiagnosticID(
        "news-before-its-date",
        """
        A news item is public from the day in published:, or without that from its date. When published: is the earlier \
        of the two, what is announced can be read before the day of the announcement.
        """)
    static let newsBeforeItsRecord = DiagnosticID(
        "news-before-its-record", .warning,
        """
        A news item tells of a record that is still a draft, or is published later than the news. What is kept back \
        would be told all the same. The link to the record is left out until the record is public.
        """)
}

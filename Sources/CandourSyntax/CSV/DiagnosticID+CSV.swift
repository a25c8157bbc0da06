package import CandourDiagnostics

extension DiagnosticID {
    /// The ids of the messages about CSV files.
    package static let csv: [DiagnosticID] = [
        .csvTooLarge, .csvEmpty, .csvNoRows, .csvNotUTF8, .csvOtherSeparator, .csvUnclosedQuote,
        .csvTextAfterQuote,
        .csvBlankHeading, .csvRepeatedHeading, .csvTooManyCells, .csvTooFewCells,
    ]

    static let csvTooLarge = DiagnosticID(
        "csv-too-large", .problem,
        """
        A CSV file can have up to 5 megabytes, 1,000 columns and 200,000 rows. Larger tables cannot be shown on a \
        page or checked in a reasonable time. Split the table, for example into one file for each year.
        """)

    static let csvEmpty = DiagnosticID(
        "csv-empty", .problem,
        """
        The file has no text, or only commas. The first row of a CSV file holds the headings of the columns, and the \
        rows below it hold the data. Perhaps the wrong sheet was exported: export the table again.
        """)

    static let csvNoRows = DiagnosticID(
        "csv-no-rows", .warning,
        """
        The file has a row of headings and nothing below it. It is published all the same, as a table with no rows. \
        If there should be rows, the export probably went wrong.
        """)

    static let csvNotUTF8 = DiagnosticID(
        "csv-not-utf-8", .problem,
        """
        Text can be saved in several ways, and Excel's plain “CSV (Comma delimited)” is an old one in which £ signs, \
        accents and curly quote marks are easily lost. Save the file as “CSV UTF-8 (Comma delimited)”, which stands \
        in the same list of file types. In LibreOffice choose “Unicode (UTF-8)” when you are asked.
        """)

    static let csvOtherSeparator = DiagnosticID(
        "csv-other-separator", .problem,
        """
        In a CSV file a comma stands between two cells. This one has semicolons, tabs or bars instead, so every row \
        looks like a single cell. Excel takes the separator from the region of the computer: with English (United \
        Kingdom) it writes commas. Save the file again as “CSV UTF-8 (Comma delimited)”.
        """)

    static let csvUnclosedQuote = DiagnosticID(
        "csv-unclosed-quote", .problem,
        """
        A cell that begins with a quote mark ends with the next one, and may run over several lines. Here the second \
        quote mark is missing, so the rest of the file would be one cell. Write it, or remove the first. A quote \
        mark that is part of the text is written twice.
        """)

    static let csvTextAfterQuote = DiagnosticID(
        "csv-text-after-quote", .problem,
        """
        A cell in quote marks ends with the second quote mark, and a comma or the end of the line must follow. Text \
        that follows would be lost. A quote mark that is part of the text is written twice: "He said ""yes"" twice". \
        If the cell runs over several lines, a quote mark is probably missing further up.
        """)

    static let csvBlankHeading = DiagnosticID(
        "csv-blank-heading", .problem,
        """
        A column holds text but has no heading, so nobody can say what the text is. Write a heading in the first row, \
        or remove the column. Columns that are empty from top to bottom do no harm.
        """)

    static let csvRepeatedHeading = DiagnosticID(
        "csv-repeated-heading", .problem,
        """
        Two columns have the same heading, and it is not clear which of the two is meant. Capital and small letters \
        make no difference. Give one of them another heading, or remove it.
        """)

    static let csvTooManyCells = DiagnosticID(
        "csv-too-many-cells", .problem,
        """
        A row has more cells than there are headings. Nearly always a text or an amount in it has a comma and no \
        quote marks: £62,980 is read as two cells, £62 and 980. Write "£62,980" with quote marks, or 62980. \
        Spreadsheets add the quote marks by themselves when they save a file.
        """)

    static let csvTooFewCells = DiagnosticID(
        "csv-too-few-cells", .problem,
        """
        A row has fewer cells than there are headings, so it is not clear in which columns its cells belong. An empty \
        cell still has its comma. Spreadsheets write these commas by themselves when they save a file.
        """)
}

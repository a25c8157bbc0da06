package import CandourDiagnostics

extension DiagnosticID {
    /// The messages about tables that are taken over.
    package static let desk: [DiagnosticID] = [
        .headingFitsNoField, .formulaFailed, .rowIncomplete, .rowTaken,
    ]

    static let headingFitsNoField = DiagnosticID(
        "heading-fits-no-field",
        """
        A column of the spreadsheet is for no field that Candour knows, so what stands in it would be lost. Say which \
        field it is for with --map "Heading=field", or that it is not needed with --map "Heading=".
        """)
    static let formulaFailed = DiagnosticID(
        "formula-failed",
        """
        A cell holds what a spreadsheet program shows where a formula could not be worked out, such as #REF! or #N/A, or \
        where a column was too narrow. Put the value itself into the cell, and save the table again.
        """)
    static let rowIncomplete = DiagnosticID(
        "row-incomplete",
        """
        A row lacks something that every record of its kind must have. Fill the cell in, or give all such rows the same \
        value with --set field=value. Where the source does not give it, that can be “not stated” for many fields.
        """)
    static let rowTaken = DiagnosticID(
        "row-taken",
        """
        A row would become a record that the site has already, or that another row becomes. Nothing is ever written \
        over: leave the row out, or give it another number, date or title.
        """)
}

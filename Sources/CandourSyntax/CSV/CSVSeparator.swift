internal import CandourDiagnostics

/// Recognises files whose cells are separated by something else than commas.
enum CSVSeparator {
    /// What is wrong with the row of headings, if it is one cell that holds another separator.
    static func check(_ headings: CSVRow, _ source: CSVSource) -> Diagnostic? {
        guard source.separator == UInt8(ascii: ","), headings.cells.count == 1,
            let cell = headings.cells.first, !cell.isQuoted
        else { return nil }
        for (byte, name) in [(UInt8(0x3B), "semicolons"), (0x09, "tabs"), (0x7C, "upright bars")] {
            if let place = source.bytes[cell.range].firstIndex(of: byte) {
                return .otherSeparator(name, source.span(place..<place + 1))
            }
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func otherSeparator(_ name: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .csvOtherSeparator, at: span, "expected a comma",
            headline: "The cells of this CSV file are separated by \(name), not by commas",
            reason: name == "semicolons"
                ? "Excel does this when the computer’s region writes numbers with a decimal comma."
                : "A file of this kind is read with commas between its cells.",
            advice: .fix(
                name == "semicolons"
                    ? "set the region of the computer to English (United Kingdom), and save the file again as "
                        + "“CSV UTF-8 (Comma delimited)”."
                    : "open the file in Excel, and save it as “CSV UTF-8 (Comma delimited)”."))
    }
}

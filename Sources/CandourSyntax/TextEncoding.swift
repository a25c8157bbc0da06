package import CandourDiagnostics

/// How the text of a file is saved: what is not UTF-8, and what is said of it.
package enum TextEncoding {
    /// The largest file that is read as a record.
    package static let mostBytes = 5_000_000

    /// Whether bytes begin with the mark of UTF-16, which Notepad and Excel call Unicode.
    package static func hasMarkOfUTF16(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }
}

extension DiagnosticID {
    package static let notUTF8 = DiagnosticID(
        "not-utf-8",
        """
        Files are saved in one form, UTF-8, in which every language and every sign can be written. This file was \
        saved in another, so that signs such as £ and ’ cannot be told. Open it in your editor, check that these \
        signs look right, choose Save as, and choose the encoding UTF-8.
        """)
    package static let fileTooLarge = DiagnosticID(
        "file-too-large",
        """
        A record may take up to 5 MB, which is more than a thousand pages of text. A larger file is nearly always a \
        mistake. Keep long documents as attachments beside the record, and split long tables, for example into one \
        file for each year.
        """)
}

extension Diagnostic {
    /// That a file is saved as UTF-16.
    package static func utf16(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .notUTF8,
            at: span,
            headline: "This file is saved as “Unicode” (UTF-16) and cannot be read",
            reason: "Notepad and Excel offer this form under the name Unicode. Records are saved as UTF-8.",
            advice: .fix("open the file in your editor, choose Save as, and choose the encoding UTF-8.")
        )
    }

    /// That `byte` is no text in UTF-8 where it stands.
    package static func notUTF8(_ span: SourceSpan, _ byte: UInt8) -> Diagnostic {
        let known: String? =
            switch byte {
            case 0xA3: "£"
            case 0x91, 0x92: "’"
            case 0x93, 0x94: "a curly quote mark"
            case 0x96, 0x97: "a dash"
            case 0xE9: "é"
            default: nil
            }
        return Diagnostic(
            .notUTF8,
            at: span,
            known.map { "was probably \($0)" } ?? "this character",
            headline: "This file is not saved as UTF-8, so some characters in it are lost",
            reason: """
                Older Windows programs save characters such as £ and ’ in a form of their own. Published as it is, \
                the page would show marks in their place.
                """,
            advice: .fix("open the file in your editor, choose Save as, and choose the encoding UTF-8.")
        )
    }

    /// That a file of `size` bytes is too large to be a record.
    package static func fileTooLarge(_ span: SourceSpan, size: Int) -> Diagnostic {
        // Rounded up to tenths, so that a file just over the limit is not said to have the limit's size.
        let tenths = (size + 99_999) / 100_000
        return Diagnostic(
            .fileTooLarge,
            at: span,
            headline: "This file has \(tenths / 10).\(tenths % 10) MB; a record can have 5 MB at most",
            reason: "A record of this size is nearly always a mistake, such as a document pasted in whole.",
            advice: .check(
                "what does the file hold?",
                [
                    "if a document was pasted in, keep it as an attachment beside the record",
                    "if it is a long list or table, keep it in several files",
                ]
            )
        )
    }
}

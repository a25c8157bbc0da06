package import CandourDiagnostics

extension DiagnosticID {
    /// The messages on how YAML and front matter are written.
    package static let yaml: [DiagnosticID] = [
        backslashInQuotes, bracketNotMatched, colonInText, commaInValue, controlCharacter, curlyQuotes,
        directionMark, duplicateField, fieldNameNotText, fieldsNotUnderstood, fileTooLarge,
        frontMatterBlankLines,
        frontMatterDashes, frontMatterMissing, frontMatterNotClosed, frontMatterNotOpened, heapOfMarks,
        hiddenLineBreak,
        listDash, mergeKey, missingColon, missingSpaceAfterColon, missingSpaceAfterHyphen, noBreakSpace,
        quoteNotClosed, severalDocuments, tabAtStart, textAfterQuotes, textCutByHash, notUTF8,
        textStartsWithSign, tooDeep, wrongIndentation,
    ]

    static let backslashInQuotes = DiagnosticID(
        "backslash-in-quotes",
        .problem,
        """
        Between double quote marks a backslash does not stand for itself: it gives the letter after it another \
        meaning, so that "C:\\new" would not be read as it is written. Write two backslashes for each one. \
        Or put single quote marks around the text, where a backslash is just a backslash.
        """
    )
    static let bracketNotMatched = DiagnosticID(
        "bracket-not-matched",
        .problem,
        """
        A value that starts with [ is a list and must end with ]. A value that starts with { is a group of fields \
        and must end with }. A bracket is missing, or there is one too many. If the bracket is part of the text, \
        put double quote marks around the whole text. Lists with longer items are easier to keep with each item \
        on a line of its own, after a hyphen and a space.
        """
    )
    static let colonInText = DiagnosticID(
        "colon-in-text",
        .problem,
        """
        A colon with a space behind it separates the name of a field from its value, so a second one on the same \
        line makes the text look like another field. Put straight double quote marks around the whole text: \
        title: "Victims’ Fund: second round". A colon without a space behind it, as in 13:30 or in an address, is \
        fine. Curly quote marks do not help; they are part of the text.
        """
    )
    static let commaInValue = DiagnosticID(
        "comma-in-value",
        .problem,
        """
        Inside curly or square brackets every comma ends a value. So { amount: £62,980 } would be read as the \
        amount £62 and a field called 980, and [1,200, 300] as three numbers. Write each field or item on a line \
        of its own, without the brackets: there a comma is just a comma.
        """
    )
    static let controlCharacter = DiagnosticID(
        "control-character",
        .problem,
        """
        The line holds a character that is not text, such as a cell mark from Excel or a page break from Word. It \
        usually comes with text that was pasted from another program. Delete it. If you cannot see it, retype the \
        words around the place that the message gives.
        """
    )
    static let curlyQuotes = DiagnosticID(
        "curly-quotes-around-value",
        .warning,
        """
        The whole value stands in curly quote marks, as Word makes them. Straight quote marks hold a value together \
        and are not printed; curly ones are printed on the page. If the value is a quotation, put straight quote \
        marks around the curly ones, and this warning goes away. If not, delete the curly ones.
        """
    )
    static let directionMark = DiagnosticID(
        "direction-mark",
        .problem,
        """
        The line holds an invisible mark that turns the direction in which the text around it is shown. It comes \
        with text that was pasted from contact lists, chats or PDF files, and can be put there on purpose: an amount \
        or a name then looks different from what is written, and computers read another one than people. Delete \
        it. Words in Arabic, Hebrew and other languages from right to left need no such mark.
        """
    )
    static let duplicateField = DiagnosticID(
        "duplicate-field",
        .problem,
        """
        A field can be given only once in each record or list item. Many programs would take the last of the two \
        values and drop the other without a word. Decide which value is right and delete the other line. If both \
        are meant, see whether the field can hold a list.
        """
    )
    static let fieldNameNotText = DiagnosticID(
        "field-name-not-text",
        .problem,
        """
        The name of a field is a plain word in lower case, with underscores between words, followed by a colon and \
        a space. Here the name is missing, or a question mark, a list or brackets stand in its place. Write the \
        name before the colon.
        """
    )
    static let fieldsNotUnderstood = DiagnosticID(
        "fields-not-understood",
        .problem,
        """
        From this line on the file does not follow the form of a record. Each field is a name, a colon, a space and \
        a value. Each list item is a hyphen, a space and a value. Lines that belong together start in the same \
        column. Look at the line and at the one above it; text with unusual signs in it needs double quote marks.
        """
    )
    static let frontMatterBlankLines = DiagnosticID(
        "front-matter-blank-lines",
        .problem,
        """
        The line of three hyphens that opens the fields must be the first line of the file. Other programs that \
        read these files take the fields for text otherwise. Delete the blank lines above it.
        """
    )
    static let frontMatterDashes = DiagnosticID(
        "front-matter-dashes",
        .problem,
        """
        The fields of a record stand between two lines of three hyphens each. This line has longer dashes, another \
        number of hyphens, or text beside them. Word processors turn hyphens into dashes while you type; edit \
        records in a plain text editor. Type three hyphens, alone on the line.
        """
    )
    static let frontMatterMissing = DiagnosticID(
        "front-matter-missing",
        .problem,
        """
        A record that is a page of text starts with its fields, such as its title, between two lines of three \
        hyphens. This file has none. Another file of the same folder shows which fields a record of its kind \
        has, and so does the page of its kind in the docs.
        """
    )
    static let frontMatterNotClosed = DiagnosticID(
        "front-matter-not-closed",
        .problem,
        """
        The fields at the top of the file start with a line of three hyphens and must end with another. The second \
        line is missing, so nobody can tell the fields from the text of the page. Type three hyphens on a line of \
        their own below the last field. They must start in the first column.
        """
    )
    static let frontMatterNotOpened = DiagnosticID(
        "front-matter-not-opened",
        .problem,
        """
        The file starts with a field, but the line of three hyphens above it is missing. Without that line the \
        fields are taken for text and printed on the page. Type three hyphens on a line of their own, as the \
        first line of the file.
        """
    )
    static let heapOfMarks = DiagnosticID(
        "heap-of-marks",
        .problem,
        """
        One letter has more accents or invisible marks on it than any language uses. Such heaps are made with games \
        on the internet. They cover the lines above and below, and can hide words from everybody but computers. \
        Accents of Welsh and other languages, and emoji, are welcome: they need far fewer marks.
        """
    )
    static let hiddenLineBreak = DiagnosticID(
        "hidden-line-break",
        .problem,
        """
        The line holds a line break of a kind that most editors do not show. Word, InDesign and PDF files use them. \
        It would cut the value in two, and line numbers would no longer agree with your editor. Delete it and type \
        a space. If all lines end that way, set the line endings of the file to LF in your editor.
        """
    )
    static let listDash = DiagnosticID(
        "list-dash",
        .problem,
        """
        Each item of a list starts with a hyphen and a space. Word turns hyphens at the start of a line into longer \
        dashes or bullets, which look alike and are other characters. The item would be joined to the text around \
        it. Type a hyphen, the key beside the nought, and a space.
        """
    )
    static let mergeKey = DiagnosticID(
        "merge-key",
        .problem,
        """
        Two less-than signs in place of a name copy fields from another part of the file, in some other programs. \
        Records do not use this, because a reader of the file could not see what it says. Write the fields out.
        """
    )
    static let missingColon = DiagnosticID(
        "missing-colon",
        .problem,
        """
        A field is a name, a colon, a space and a value, and this line has no colon. Write one after the name. If \
        the line goes on from the text of the line above, start it with a few spaces, so that it stands further in \
        than the name of that field.
        """
    )
    static let missingSpaceAfterColon = DiagnosticID(
        "missing-space-after-colon",
        .problem,
        """
        The colon after the name of a field must have a space behind it. Without it, title:Precept is one long word \
        and no field at all. Type a space after the colon.
        """
    )
    static let missingSpaceAfterHyphen = DiagnosticID(
        "missing-space-after-hyphen",
        .problem,
        """
        The hyphen that starts an item of a list must have a space behind it. Without it the line is taken for \
        text, and the items run together into one. Type a space after the hyphen.
        """
    )
    static let noBreakSpace = DiagnosticID(
        "no-break-space",
        .problem,
        """
        Word and web pages use spaces that keep two words on one line, spaces of special widths, and characters \
        that cannot be seen at all. Inside text they do no harm. At the start of a line, after a hyphen or a colon, \
        and in the name of a field they do not count as spaces, and the line is not understood. Delete the space \
        and type an ordinary one.
        """
    )
    static let quoteNotClosed = DiagnosticID(
        "quote-not-closed",
        .problem,
        """
        A value that starts with a quote mark goes on to the next quote mark of the same sort, over as many lines as \
        it takes. Here the closing one is missing, so the fields below are swallowed. Type it where the text ends. \
        If the text starts with an apostrophe, put double quote marks around the whole of it.
        """
    )
    static let severalDocuments = DiagnosticID(
        "several-documents",
        .problem,
        """
        In other programs a line of three hyphens or three dots among the fields ends one document and may start \
        another. A record has one set of fields only. Delete the line, or move what stands below it to a file of \
        its own.
        """
    )
    static let tabAtStart = DiagnosticID(
        "tab-at-start",
        .problem,
        """
        How far in a line starts says what it belongs to, and it is counted in spaces. A tab is as wide as each \
        program likes, so it cannot be counted. Replace it by spaces. Most editors can be set to type spaces when \
        you press the tab key.
        """
    )
    static let textAfterQuotes = DiagnosticID(
        "text-after-quotes",
        .problem,
        """
        A value that starts with a quote mark ends with the next quote mark of the same sort, and nothing can follow \
        it on the line. If the marks belong to the text, as in "Agenda" for Monday, put single quote marks around \
        the whole. If an apostrophe ended the value too early, as in 'It's here', use double quote marks outside.
        """
    )
    static let textCutByHash = DiagnosticID(
        "text-cut-by-hash",
        .problem,
        """
        A # sign after a space starts a note to colleagues, and the rest of the line is not published. Where the # \
        has no space behind it, as in Section #4, it was probably meant as text, which would be lost without a \
        word. Put double quote marks around the whole value. In a reference to a part of a record, such as \
        2022-02-02#46, there is no space before the #. For a real note, type a space after the #.
        """
    )
    static let textStartsWithSign = DiagnosticID(
        "text-starts-with-sign",
        .problem,
        """
        Some signs mean something of their own at the start of a value: [ { ! & * @ % > | ` and a few others. Other \
        programs that read these files use them to copy, to name or to fold text; records do not. Text that starts \
        with one of them would be lost or misread. Put double quote marks around the whole value: \
        title: "[Draft] Minutes".
        """
    )
    static let tooDeep = DiagnosticID(
        "too-deep",
        .problem,
        """
        Lists and groups of fields can stand inside one another, but no record needs more than a few levels. More \
        than thirty is a row of brackets or hyphens typed by mistake, or a file that is no record. Remove what is \
        too much.
        """
    )
    static let wrongIndentation = DiagnosticID(
        "wrong-indentation",
        .problem,
        """
        How many spaces a line starts with says what it belongs to. The fields of one record, and of one list item, \
        start in the same column; so do the items of one list. What belongs to a field stands further in than the \
        name of the field. Add or remove spaces at the start until the line stands under the lines it belongs with.
        """
    )
}

package import CandourDiagnostics

extension DiagnosticID {
    /// The ids of the messages about Markdown.
    package static let markdown: [DiagnosticID] = [
        .headingEmpty, .headingOfFirstLevel, .headingLevelSkipped, .numberUsedTwice, .listNumberChanged,
        .htmlInText,
        .linkEmpty, .linkRefused, .linkRelative, .chartAsLink, .chartAmongWords, .linkNotRecognised,
        .pictureWithoutText,
        .pictureElsewhere, .calloutUnknown, .calloutMarkNotAlone, .calloutEmpty, .tableRowTooLong,
        .tableNotRecognised,
        .captionNotPlain, .captionWithoutTable, .footnoteUndefined, .footnoteUnused, .footnoteTwice,
        .footnoteInLink,
        .textTooLarge,
        .tableTooLarge, .nestingTooDeep, .textTooTangled, .weekdayInText,
    ]

    static let weekdayInText = DiagnosticID(
        "weekday-in-text", .warning,
        """
        The text gives a date with its weekday, and on that date there is another weekday. One of the two is wrong. \
        Readers who plan to come, or who check a deadline, would be misled.
        """)

    static let headingEmpty = DiagnosticID(
        "heading-empty", .problem,
        """
        A line of # marks without words makes an empty heading. People who use a screen reader move from heading to \
        heading and would hear nothing here; the list of contents would have an empty line. Write the heading, or \
        remove the line.
        """)

    static let headingOfFirstLevel = DiagnosticID(
        "heading-first-level", .problem,
        """
        A page has one main heading, and that is the title between the --- lines at the top of the file. A heading \
        with a single # in the text would be a second one. Begin headings in the text with ##, and headings below \
        those with ###. A line of text underlined with = signs is also a heading of the first level.
        """)

    static let headingLevelSkipped = DiagnosticID(
        "heading-level-skipped", .problem,
        """
        Headings are levels of an outline: ### stands below ##, and #### below ###. When a level is left out, \
        people who move through the page by its headings think that they have missed something. Choose the marks by \
        the place of the heading in the outline, not by the size of the letters.
        """)

    static let numberUsedTwice = DiagnosticID(
        "number-used-twice", .problem,
        """
        In minutes and papers the number of a heading, paragraph or point is its address: #46, #5.12, #46.9. Other \
        records refer to it, and people quote it. Two places cannot share an address. Often a list was interrupted \
        by a paragraph and began again at 1: give its second part the number with which it goes on.
        """)

    static let listNumberChanged = DiagnosticID(
        "list-number-changed", .problem,
        """
        In Markdown only the first number of a list counts; the other items are counted from it. An item written 9 \
        that is the eighth would be shown as 8. In minutes and papers that would change the record. Correct the \
        number, or put back the item that is missing. A list whose items all have the same number is fine.
        """)

    static let htmlInText = DiagnosticID(
        "html-in-text", .problem,
        """
        Texts are written in Markdown, without HTML. This keeps every page accessible, readable on paper and in \
        feeds, and safe. Nearly everything has its own form: **strong**, *emphasis*, [words](address), tables with \
        | marks, and a backslash at the end of a line for a new line. Where a < is meant to be read, write \\<.
        """)

    static let linkEmpty = DiagnosticID(
        "link-empty", .problem,
        """
        A link is written [words](address). Here the address is missing, so a reader who follows the link stays \
        where they are. Write the address, or remove the brackets and keep the words.
        """)

    static let linkRefused = DiagnosticID(
        "link-refused", .problem,
        """
        A link begins with record: for a record of this site, file: for a file beside the record, https: or http: \
        for another website, mailto: for an email address, tel: for a telephone number, or # for a place on the \
        same page. Other beginnings are refused: some can run a program in the reader's browser.
        """)

    static let linkRelative = DiagnosticID(
        "link-not-a-full-address", .problem,
        """
        A link such as ../decisions/page.html depends on where the page is, which the text cannot know. Write \
        record: and the record, as in record:decisions/precept-2022-23: such links are checked, and stay right when \
        pages move. For a website write the whole address with https:// at its start.
        """)

    static let chartAsLink = DiagnosticID(
        "chart-as-link", .problem,
        """
        A chart of a record’s figures is put into a text as a picture: ![Recorded \
        crime](chart:statistics/recorded-crime). Without the ! it would be a link, and links lead to records: \
        [recorded crime](record:statistics/recorded-crime).
        """)

    static let chartAmongWords = DiagnosticID(
        "chart-among-words", .problem,
        """
        A chart is as wide as the text and has a title, a description and its figures below. So it stands in a \
        paragraph of its own, with an empty line before and after it, and not among words, in a heading or in a table.
        """)

    static let linkNotRecognised = DiagnosticID(
        "link-not-recognised", .problem,
        """
        The text has what looks like a link, but is none, and readers would see brackets and an address. Usually \
        there is a space in the address or between ] and (, or a bracket is missing. A link is written \
        [words](address). Names of files and records should have hyphens, not spaces.
        """)

    static let pictureWithoutText = DiagnosticID(
        "picture-without-description", .problem,
        """
        A picture is written ![what it shows](file:name.png). The words between the square brackets are read to \
        people who cannot see the picture, and are shown when it does not load. The law on the accessibility of \
        public websites asks for them. Say what matters in the picture, in one sentence.
        """)

    static let pictureElsewhere = DiagnosticID(
        "picture-elsewhere", .problem,
        """
        Pictures are files beside the record: ![what it shows](file:name.png). A picture fetched from another \
        website can change or vanish, makes the page slower, and tells that website who reads the page.
        """)

    static let calloutUnknown = DiagnosticID(
        "call-out-unknown", .problem,
        """
        A quotation whose first line is [!NOTE] or [!WARNING] is shown as a call-out: a note is a remark, a warning \
        must not be missed. There are no others. Each line of a call-out begins with a > mark.
        """)

    static let calloutMarkNotAlone = DiagnosticID(
        "call-out-mark-not-alone", .problem,
        """
        The mark of a call-out, [!NOTE] or [!WARNING], stands alone on the first line. The words follow on the next \
        lines, each after a > mark. With words on the same line the mark would be shown as plain text.
        """)

    static let calloutEmpty = DiagnosticID(
        "call-out-empty", .problem,
        """
        A call-out has its mark, [!NOTE] or [!WARNING], but no words, so an empty box would be shown. The words follow \
        on the lines below, each after a > mark.
        """)

    static let tableRowTooLong = DiagnosticID(
        "table-row-too-long", .problem,
        """
        A row of a table has more cells than the table has columns, and the last ones would not be shown. An \
        upright bar always begins a new cell, also inside code and links: write \\| for a bar that is part of the \
        text. A row that begins or ends with a bar has no cell outside it.
        """)

    static let tableNotRecognised = DiagnosticID(
        "table-not-recognised", .problem,
        """
        A table has a line of headings, then a line of dashes with as many columns as there are headings, then its \
        rows. When the numbers of columns differ, the lines are shown as plain text with bars. Count the bars in \
        both lines.
        """)

    static let captionNotPlain = DiagnosticID(
        "table-caption-not-plain", .problem,
        """
        A paragraph that begins with “Table:” right above a table is its caption, which names the table for screen \
        readers, downloads and search. It holds plain words. Put links, footnotes and pictures into the text before \
        or after the table.
        """)

    static let captionWithoutTable = DiagnosticID(
        "table-caption-alone", .warning,
        """
        A paragraph that begins with “Table:” is the caption of the table right below it. Here there is no table \
        below, so the line is shown as an ordinary paragraph. Move it right above its table, or begin it with \
        another word.
        """)

    static let footnoteUndefined = DiagnosticID(
        "footnote-missing", .problem,
        """
        The text refers to a footnote, as in [^1], but no footnote has that label. Write it on a line of its own, \
        anywhere in the same text: [^1]: and its words. Footnotes are numbered in the order in which the text refers \
        to them, whatever their labels.
        """)

    static let footnoteUnused = DiagnosticID(
        "footnote-unused", .problem,
        """
        A footnote is shown only if the text refers to it, as in [^1]. This one would vanish from the page. Write \
        the reference where it belongs, or remove the footnote.
        """)

    static let footnoteTwice = DiagnosticID(
        "footnote-twice", .problem,
        """
        Two footnotes have the same label, and only the first would be shown. Give each footnote a label of its own. \
        The text can refer to one footnote several times.
        """)

    static let footnoteInLink = DiagnosticID(
        "footnote-in-link", .problem,
        """
        The mark of a footnote, as in [^1], is a link to it. A link cannot stand inside the words of another link, or \
        in the description of a picture, which is read out as plain words. Write the mark right behind the link or \
        the picture.
        """)

    static let textTooLarge = DiagnosticID(
        "text-too-large", .problem,
        """
        A single text can have up to 2 megabytes, which is about 300,000 words. A page that long could not be read. \
        Split long documents into parts, one file for each.
        """)

    static let tableTooLarge = DiagnosticID(
        "table-too-large", .problem,
        """
        Tables in a text can have up to 200 columns, and all tables of a text together up to 200,000 cells. Larger \
        ones are data: publish them as a CSV file, which people can open in a spreadsheet, and show on the page what \
        matters.
        """)

    static let nestingTooDeep = DiagnosticID(
        "nesting-too-deep", .problem,
        """
        Quotations and lists can stand inside each other up to 40 levels. More is nearly always an accident: a line \
        copied from an email with many > marks, or a row of hyphens. Remove the marks that are not needed.
        """)

    static let textTooTangled = DiagnosticID(
        "text-too-tangled", .problem,
        """
        A passage without a blank line holds thousands of quote marks or HTML marks. Reading it would take very \
        long, so it is refused. It is probably data that was pasted into the text: publish it as a file instead.
        """)
}

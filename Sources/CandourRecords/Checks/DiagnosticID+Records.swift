package import CandourDiagnostics

extension DiagnosticID {
    /// The messages of the checks that serve every kind.
    package static let records: [DiagnosticID] = [
        .emptyFile, .twoTables, .listOfRecordsExpected, .referenceNotFound, .referenceKindMissing,
        .partNotFound,
        .nameFitsSeveral, .totalDoesNotMatch, .partExceedsWhole, .fileNotFound, .attachmentNotMentioned,
        .contactNotFound, .updateBeforePublication, .acceptUnknown, .acceptNotAllowed, .acceptUnused,
        .acceptanceExpired, .relationsDisagree, .relationToItself, .replacedInACircle, .nameNotPortable,
        .unknownColumn, .missingColumn,
        .acronymDiffersFromGlossary, .acronymHasTwoMeanings,
        .reservedAddress, .numberedPlaceNotFound, .figureNotFound, .figureDiffers, .figureNotWritten,
    ]

    package static let emptyFile = DiagnosticID(
        "empty-file",
        """
        A content file without any field cannot be a record. Often it was not saved, or only created by accident.
        """)
    static let acronymDiffersFromGlossary = DiagnosticID(
        "acronym-differs-from-glossary", .warning,
        """
        A text says in the form “Police and Crime Commissioner (PCC)” what an acronym stands for, and the glossary has \
        other words for it. Capitals, hyphens, small words such as “of”, and the plural do not count. Where both are in \
        use, put the other one under also: in the glossary.
        """)
    static let acronymHasTwoMeanings = DiagnosticID(
        "acronym-has-two-meanings", .warning,
        """
        Two texts say in the form “Incident Review Team (IRT)” what an acronym stands for, and they differ. One of them \
        may be wrong. If both are in use, add the acronym to the glossary, with one of them under also:.
        """)
    static let relationToItself = DiagnosticID(
        "relation-to-itself",
        """
        A field such as superseded_by:, about:, led_to:, continues: or same_as: names another record, and here it names \
        the one that it stands in. Often a file was copied, and the line was left as it was.
        """)
    static let replacedInACircle = DiagnosticID(
        "replaced-in-a-circle",
        """
        One record says under superseded_by: that another replaces it, and going on from there leads back to the first. \
        One of them holds, and has no superseded_by:.
        """)
    static let twoTables = DiagnosticID(
        "two-tables",
        """
        A fund's awards, or another table, stand in a .csv file or in a .yml file. When both are there Candour \
        cannot know which is right.
        """)
    package static let listOfRecordsExpected = DiagnosticID(
        "list-of-records-expected",
        """
        The file holds several records as a list. Each begins with a dash and a space before its first field; its \
        other fields are indented to line up with the first.
        """)
    package static let nameNotPortable = DiagnosticID(
        "name-not-portable",
        """
        A file, or the page made from it, could not be saved on some computers. Windows has names that it keeps for \
        itself, such as con and aux, and signs that no name may have. A name with an invisible character can be shown \
        as another one than it is. Choose a plain name: letters, digits and hyphens.
        """)
    static let referenceNotFound = DiagnosticID(
        "reference-not-found",
        """
        A field or a link names a record that does not exist. The page would have a dead link, so nothing is \
        published. Check the spelling against the file's name: the name of the file, without its ending, is the id. \
        A record that another file gives wrongly is still known, so this message is never caused by a mistake \
        elsewhere.
        """)
    static let referenceKindMissing = DiagnosticID(
        "reference-needs-kind",
        """
        Some fields can name records of several sorts. There the folder stands before the id, with a slash: \
        decisions/precept-2022-23, meetings/police-and-crime-panel/2022-02-02.
        """)
    static let partNotFound = DiagnosticID(
        "part-not-found",
        """
        After # stands a part of a record: an item of the minutes (#46), a point (#46.9), a numbered paragraph \
        (#5.12), an outcome or an award by its id, or a heading. The record exists, but has no such part.
        """)
    static let numberedPlaceNotFound = DiagnosticID(
        "numbered-place-not-found", .warning,
        """
        A text names a section or paragraph by its number, such as section 9.9 of the annual report, and links to the \
        document or is part of it; and the document has no such number. Numbers move when a text is changed. Where a \
        number has more parts than the numbers of the document, only its beginning is looked for.
        """)
    static let figureNotFound = DiagnosticID(
        "figure-not-found",
        """
        A link that begins with figure: takes a figure from a record, and what it names is none: a record as a whole, \
        a heading, or a figure that the record says is not stated. After # stands the figure by its names in the \
        record's file, with full stops between them: figure:complaints/2021-22#reviews.received.
        """)
    static let figureDiffers = DiagnosticID(
        "figure-differs",
        """
        The text gives a figure and says which record it comes from, and there it is another one. Readers would find \
        two figures for one thing. Correct the text, or the record if that is wrong: the places that name the figure \
        are all checked. “Over”, “just under” and the like are understood; so are fewer decimals, and £1.2m.
        """)
    static let figureNotWritten = DiagnosticID(
        "figure-not-written",
        """
        The words of a link that begins with figure: must be the figure and nothing else, such as 46, over 260, 6.1% \
        or £1.2m, so that it can be compared with the record. Put the square brackets around the figure alone.
        """)
    static let nameFitsSeveral = DiagnosticID(
        "name-fits-several",
        """
        People can be named by any name that their record registers. Two people with the same surname and initial \
        share a name, and then the id says who is meant.
        """)
    package static let totalDoesNotMatch = DiagnosticID(
        "total-does-not-match",
        """
        A stated figure and the parts that should come to it disagree. Candour works with exact numbers, so there \
        is no rounding involved. It cannot know which figure is wrong: compare all of them with the source. A \
        figure that was published wrong elsewhere, and is quoted here as published, takes a discrepancy: with the \
        explanation, which readers see.
        """)
    static let partExceedsWhole = DiagnosticID(
        "part-exceeds-whole",
        "A part can never be larger than the whole: reviews upheld cannot be more than reviews completed.")
    static let fileNotFound = DiagnosticID(
        "file-not-found",
        """
        The record offers or links to a file that is not there. Files lie beside the record, or in a folder named \
        after its id. Capitals count.
        """)
    static let attachmentNotMentioned = DiagnosticID(
        "file-not-mentioned", .warning,
        """
        A file lies beside a record but no field and no link mentions it, so it is not published. Either list it \
        under attachments:, or move it out of content/.
        """)
    static let contactNotFound = DiagnosticID(
        "contact-not-found",
        "The contact of a record is the id of a contact in site.yml, or a person in content/people/.")
    static let updateBeforePublication = DiagnosticID(
        "update-before-publication",
        "A change to a record cannot be earlier than its first publication.")
    static let acceptUnknown = DiagnosticID(
        "accept-unknown-message",
        "accept: names a message by its id, which stands in the last line of the message. There is none with this id."
    )
    static let acceptNotAllowed = DiagnosticID(
        "accept-not-allowed",
        """
        Warnings can be accepted with a reason, and so can a total that is quoted as it was published. Other \
        problems have to be put right, because a page made from them would be wrong.
        """)
    static let acceptUnused = DiagnosticID(
        "accept-not-needed", .warning,
        "The record accepts a message that no longer occurs. The entry can be removed.")
    static let acceptanceExpired = DiagnosticID(
        "acceptance-expired", .warning,
        "The day on which somebody wanted to look again at an accepted message has passed.")
    package static let relationsDisagree = DiagnosticID(
        "relations-disagree",
        """
        A relation between two records may be written on one side or on both. Where both write it, they must name \
        each other.
        """)
    static let reservedAddress = DiagnosticID(
        "reserved-address",
        """
        Some addresses belong to the site itself: its lists, feeds, calendars, data and search, and the folder of \
        each kind of record. A page at the root of the site cannot begin with one of these names, and no record can \
        be called page, year or index. Another name for the file, or for its folder, puts it right.
        """)
}

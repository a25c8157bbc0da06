package import CandourDiagnostics

extension DiagnosticID {
    /// The messages about the site as a whole: its files, settings and addresses.
    package static let build: [DiagnosticID] = [
        .siteFileEmpty, .contentFormatUnknown, .contentFolderMissing, .kindUnknown,
        .wrongEnding,
        .fileNameNotAnID, .fileInWrongPlace, .mainFileMissing, .idTwice, .binaryFile,
        .notAnOrdinaryFile, .wrongFolder, .fileBesideUnused, .themeNotFound, .themesInACircle, .placeNotFound,
        .chartWithoutFigures,
        .formerAddress, .namesAlike,
    ]

    static let siteFileEmpty = DiagnosticID(
        "site-file-empty",
        """
        The file site.yml holds no fields. It names the office, the address of the site and whom to ask, so no page \
        can be made without it.
        """)
    static let contentFormatUnknown = DiagnosticID(
        "content-format-unknown",
        "The first line of site.yml names the version of the content format. This version of Candour reads version 1."
    )
    static let contentFolderMissing = DiagnosticID(
        "content-folder-missing",
        """
        The records of a site lie in the folder content/, beside site.yml. When it is empty or not there, a site \
        without any record would take the place of the one that is live. Perhaps the folder was renamed or moved.
        """)
    static let kindUnknown = DiagnosticID(
        "unknown-folder",
        """
        Each sort of record has its own folder in content/, with a fixed name such as decisions or meetings. What \
        lies in another folder would be left out of the site without a word, so Candour stops.
        """)
    static let wrongEnding = DiagnosticID(
        "wrong-file-ending",
        """
        Records end in .md or .yml, and tables in .csv. Some programs add .txt or write .yaml; a file with such a \
        name would be left out of the site without a word.
        """)
    static let fileNameNotAnID = DiagnosticID(
        "file-name-not-an-id",
        """
        The name of a file or folder becomes part of a web address. It has lower-case letters without accents, \
        digits, and single hyphens between them; no spaces and no capitals.
        """)
    static let fileInWrongPlace = DiagnosticID(
        "file-in-wrong-place",
        """
        The file lies where no record of this sort has one, so it would be left out of the site. The docs of each \
        kind show how its files lie.
        """)
    static let mainFileMissing = DiagnosticID(
        "main-file-missing",
        """
        Some records are folders with a main file: a meeting has meeting.yml, a fund has fund.md, a plan has \
        plan.md. The folder has other files but not that one.
        """)
    static let idTwice = DiagnosticID(
        "id-twice",
        """
        Two records of the same sort have the same id, so both would be published at the same address. Folders of a \
        year do not count: the id is the name of the file. Rename the newer one.
        """)
    static let binaryFile = DiagnosticID(
        "not-a-text-file",
        "The file has the name of a record but is not text: perhaps a document or picture that was renamed.")
    static let notAnOrdinaryFile = DiagnosticID(
        "not-an-ordinary-file",
        """
        Content is read from the site folder alone. Symbolic links and special files could lead out of it and are \
        refused. A folder cannot stand in for the file of a record.
        """)
    static let namesAlike = DiagnosticID(
        "file-names-alike",
        """
        Two files that are offered differ only in small letters and capitals. On Windows and on a Mac these are one and \
        the same file, so that one of them is lost when the site is copied there. Rename one.
        """)
    static let wrongFolder = DiagnosticID(
        "record-in-wrong-folder",
        """
        The fields of this file do not fit the folder it lies in, but fit another sort of record exactly. It was \
        probably saved in the wrong folder.
        """)
    static let fileBesideUnused = DiagnosticID(
        "file-not-used", .warning,
        "A file lies beside records, but no record mentions it, so it is not published.")
    static let themeNotFound = DiagnosticID(
        "theme-not-found",
        "site.yml names a theme, but themes/ has no folder of that name with a theme.yml in it.")
    static let placeNotFound = DiagnosticID(
        "place-not-found",
        """
        A link that begins with # leads to a heading or a numbered paragraph of the same text. The text has no \
        such place: the heading may have been reworded, which changes its address.
        """)
    static let chartWithoutFigures = DiagnosticID(
        "chart-without-figures",
        """
        A text shows the chart of a record, but the record has none: its kind has no figures, or fewer than two that \
        can be compared, or too many to draw. Lead to the record with an ordinary link.
        """)
    static let formerAddress = DiagnosticID(
        "former-address",
        """
        Under formerly: a record lists its earlier addresses on this site, and people who follow them are led to \
        the record. Such an address must not belong to another page, and two records cannot share one.
        """)
    static let themesInACircle = DiagnosticID(
        "themes-in-a-circle",
        """
        A theme may extend another, and that one a third. Somewhere there must be a theme that extends none; here \
        each leads on to the next without end.
        """)
}

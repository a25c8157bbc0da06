package import CandourDiagnostics

extension DiagnosticID {
    /// The messages of the checks of what stands in texts of every kind.
    package static let names: [DiagnosticID] = [
        .bodyNameDiffers, .personNameDiffers, .personNotRegistered, .addressDiffers, .numberMalformed,
        .pageNumberInText,
        .partNameDiffers,
    ]

    static let bodyNameDiffers = DiagnosticID(
        "body-name-differs", .warning,
        """
        A text names a panel, board or other body in another way than the file of the body in content/bodies/, or \
        the office in another way than site.yml: another spelling, a word too many or too few, the short form of \
        another name, or an earlier name that the file does not have. Names under also: are known. A name in quotation \
        marks is not looked at.
        """)
    static let personNameDiffers = DiagnosticID(
        "person-name-differs", .warning,
        """
        A text has a name that is nearly, but not quite, that of somebody in content/people/. Names under also: are \
        for other forms of a name, such as Mr Preston.
        """)
    static let personNotRegistered = DiagnosticID(
        "person-not-registered", .warning,
        """
        A text has the title of a public office and a name after it, such as Councillor J Smith or Chief Constable Jane \
        Smith, and nobody of that name is in content/people/. Everybody who is named on the site has an entry there, \
        which says why they may be named. A name in quotation marks is not looked at.
        """)
    static let addressDiffers = DiagnosticID(
        "email-address-differs", .warning,
        """
        An email address begins like one of the contacts in site.yml, and goes on in another way. Offices change \
        their addresses, and old ones stay behind in texts.
        """)
    static let numberMalformed = DiagnosticID(
        "number-malformed", .warning,
        """
        A number has more than three digits after a comma, so that nobody can tell which number is meant. Often a \
        digit or a comma was typed twice, or a machine misread a page.
        """)
    static let pageNumberInText = DiagnosticID(
        "page-number-in-text", .warning,
        """
        A text says “see page 32”. On a web site there are no such pages: a link takes readers there. A page of \
        another document is named with the document: page 3 of the annual report.
        """)
    static let partNameDiffers = DiagnosticID(
        "name-of-part-differs", .warning,
        """
        The words of a link are a name, with capitals, and what the link leads to has nearly that name: a theme of a \
        plan, something that it promises. Names that change from document to document hide that it is the same thing.
        """)
}

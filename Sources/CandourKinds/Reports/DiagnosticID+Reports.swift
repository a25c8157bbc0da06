import CandourDiagnostics

extension DiagnosticID {
    static let reports: [DiagnosticID] = [
        .annualReportPeriod, .annualReportTwice, .reportNotToPanel, .reportPresentedEarly,
        .reportPublishedEarly, .notASectionNumber, .sectionNumberInTitle, .sectionTwice, .sectionOrder,
        .sectionWithoutText,
        .pageReference, .panelQuestionAskedLate, .panelQuestionOpen,
    ]

    static let annualReportPeriod = DiagnosticID(
        "annual-report-period",
        """
        An annual report covers a financial year, from 1 April to 31 March: Police Reform and Social Responsibility \
        Act 2011, section 12(1). A report for another period is of type panel or other.
        """)
    static let annualReportTwice = DiagnosticID(
        "annual-report-twice",
        """
        There is one annual report for a financial year. Two for the same year leave readers to guess which holds. \
        Often a report was copied, and its period was left as it was. A report that was replaced says so with \
        superseded_by:.
        """)
    static let reportNotToPanel = DiagnosticID(
        "report-not-to-panel",
        """
        An annual report goes to the police and crime panel, which reviews it at a public meeting: Police Reform and \
        Social Responsibility Act 2011, sections 12(2) and 28(4). What presented_to: names is a meeting of another \
        body, or one that was not open to the public. A report of type panel goes to the panel as well.
        """)
    static let reportPresentedEarly = DiagnosticID(
        "report-presented-early",
        """
        A report is presented after it was written, and an annual report after the end of its year. The date of the \
        meeting that presented_to: names is earlier. One of the dates is wrong, or it was another meeting.
        """)
    static let reportPublishedEarly = DiagnosticID(
        "report-published-early", .warning,
        """
        An annual report is sent to the panel, which reviews it at a public meeting, and is published: Police Reform \
        and Social Responsibility Act 2011, section 12. This one is published before the day of the meeting. If it \
        came out with the papers of the meeting, accept the warning.
        """)
    static let notASectionNumber = DiagnosticID(
        "not-a-section-number",
        """
        The number of a section is written in digits, with full stops between them where it has several parts: 6 or \
        6.1.1. The title stands in the field title:, and the page joins the two.
        """)
    static let sectionNumberInTitle = DiagnosticID(
        "section-number-in-title",
        """
        The page puts the number of a section before its title. A title that begins with the number itself would show \
        it twice, and links would have it as a word. Write the number in the field number:, and the title alone in \
        title:.
        """)
    static let sectionTwice = DiagnosticID(
        "section-twice",
        """
        The number in front of a section's file name orders the sections and is no part of the address. Two files \
        that differ only in their number would stand at the same address, so one of them needs another name.
        """)
    static let sectionOrder = DiagnosticID(
        "section-order",
        """
        From section to section the numbers go up, and so do the pages of the original: the page shows the sections \
        in the order of their files. A number or a page is wrong, or a file has the wrong number in its name.
        """)
    static let sectionWithoutText = DiagnosticID(
        "section-without-text",
        """
        A heading leads readers, above all those who listen to the page, to something that is not there. Often the \
        original has a picture in this place. Write what the picture shows, show a table with tables:, or say why \
        there is no text, with not_stated: and text: below it. A report as a whole needs text or sections, too.
        """)
    static let pageReference = DiagnosticID(
        "page-reference", .warning,
        """
        The text sends its readers to a page by its number, as printed documents do. The report is a web page, \
        without such pages. A link to the section takes them there. Where the page is one of another document, say \
        which: “page 35 of the agenda pack”.
        """)
    static let panelQuestionAskedLate = DiagnosticID(
        "panel-question-asked-late", .problem, mayBeLowered: true,
        """
        A question is asked before it is answered. The answer has the date of the report, or of the meeting that it \
        was presented to. One of the dates is wrong, or the question was raised at another meeting.
        """)
    static let panelQuestionOpen = DiagnosticID(
        "panel-question-open", .warning,
        """
        The report has a question of the panel, and nothing below it. The answer is the text of the section's file. \
        The page says that the question is open.
        """)
}

package import CandourDiagnostics

extension DiagnosticID {
    /// The messages of field readers and field types.
    package static let fields: [DiagnosticID] = [
        .emptyField, .listInsteadOfValue, .recordInsteadOfValue, .fieldsExpected, .cannotBeNotStated,
        .oneOfExpected,
        .valueInsteadOfList, .unknownField, .missingField, .notADate, .dateNotInCalendar,
        .weekdayDoesNotMatch,
        .ambiguousDate, .dayNeeded, .notATime, .notAPeriod, .notMoney, .notANumber, .notYesOrNo, .notAChoice,
        .notAnIdentifier, .notAnAddress, .unsafeFileName, .sentenceCutOff,
    ]

    static let sentenceCutOff = DiagnosticID(
        "sentence-cut-off", .warning,
        """
        The text of a field ends with a word such as “in” or “the”, with which no sentence ends. Text that is copied \
        out of a table, a form or a PDF often loses its end. Readers would see half a sentence.
        """)

    static let emptyField = DiagnosticID(
        "empty-field",
        """
        A field has a name and a colon, and nothing after it. Candour cannot tell whether the value was forgotten \
        or is not known. Write the value; or remove the line if the field is not needed; or write “not stated” \
        where the source does not give a value that the record should have.
        """)
    static let listInsteadOfValue = DiagnosticID(
        "list-where-text",
        """
        The field takes one value, but the file has a list there: lines that begin with a dash, or text in square \
        brackets. Write one value. Text that really begins with a bracket or a dash needs double quote marks \
        around it.
        """)
    static let recordInsteadOfValue = DiagnosticID(
        "fields-where-text",
        """
        The field takes one value, but the file has fields inside it: lines with a colon that are indented further, \
        or text in curly brackets. Write one value. Text with a colon in it needs double quote marks around it.
        """)
    static let fieldsExpected = DiagnosticID(
        "fields-expected",
        """
        At this place the record needs fields, that is lines such as `title: Precept for 2022/23`, but the file has \
        plain text or a list.
        """)
    static let cannotBeNotStated = DiagnosticID(
        "cannot-be-not-stated",
        """
        “not stated” tells readers that the source does not give something. A few fields, such as the title or the \
        date of a meeting, are needed to make the page at all and cannot be left open.
        """)
    static let oneOfExpected = DiagnosticID(
        "one-of-expected",
        """
        Some entries can be of several sorts: an outcome of a meeting is a resolution, a recommendation, an action \
        or a commitment. Exactly one of these names must be there, because it decides how the entry is shown and \
        followed up. Where two things were decided, make two entries.
        """)
    static let valueInsteadOfList = DiagnosticID(
        "text-where-list",
        """
        The field takes a list, but the file has one piece of text. Write each entry on its own line, indented, \
        after a dash and a space. An empty list is written [].
        """)
    package static let unknownField = DiagnosticID(
        "unknown-field",
        """
        Every field of a record has a fixed name: lower case, with underscores between words. What stands under \
        another name would be lost without a word, so Candour stops. Often it is a small slip, such as \
        “Decision maker” for decision_maker. The pages under docs/ list the fields of each kind of record.
        """)
    package static let missingField = DiagnosticID(
        "missing-field",
        """
        The record lacks a field that it must have. Where the source does not give the value and the field allows \
        it, write “not stated”, and give the reason under not_stated: if there is one; readers are told.
        """)
    static let notADate = DiagnosticID(
        "not-a-date",
        """
        Dates are written 2 February 2022, 2022-02-02 or 02/02/2022 (day first, always). Where only part is known: \
        February 2022, 2022-02, early September 2022, April to June 2022, 2022, or a financial year, 2021/22. A \
        weekday may stand in front and is checked. A field takes one day: where something lasts several, the last day \
        has a field of its own, and so has the time. What is not known is “not stated”.
        """)
    static let dateNotInCalendar = DiagnosticID(
        "no-such-date",
        """
        The calendar has no such day, for example 30 February or the 31st of a month with 30 days. Dates with \
        slashes are read day first: 03/02/2022 is 3 February.
        """)
    static let weekdayDoesNotMatch = DiagnosticID(
        "weekday-does-not-match",
        """
        The weekday and the date do not belong together. One of the two is wrong, and Candour cannot know which; \
        readers who plan to come would be misled either way.
        """)
    static let ambiguousDate = DiagnosticID(
        "ambiguous-date",
        """
        2011-12 can be December 2011 or the financial year 2011/12, and Q2 2022 can be a quarter of the calendar \
        year or of the financial year. Write the month in words, or the financial year with a slash (2011/12).
        """)
    static let dayNeeded = DiagnosticID(
        "whole-date-needed",
        """
        This field needs the day, month and year, because something is worked out from it, for example when a \
        record appears or whether a deadline was met.
        """)
    static let notATime = DiagnosticID(
        "not-a-time",
        """
        Times are written 1.30 pm, 13:30, 9 am, 12 noon or 12 midnight. From and to are joined by the word “to”: \
        1.30 pm to 4 pm.
        """)
    static let notAPeriod = DiagnosticID(
        "not-a-period",
        """
        A period is a month (2022-02 or February 2022), two dates joined by “to” (2021-04 to 2022-02), a financial \
        year (2019-20 or 2019/20), a calendar year (2022), or several years (2021-24).
        """)
    static let notMoney = DiagnosticID(
        "not-an-amount",
        """
        Amounts are written £62,980, 62980.50 or £ 3000.00, in pounds, with at most two decimals; rounded ones \
        £88k or £1.2m. The words over, under, about, almost, just over, just under and fewer than may stand in \
        front. Commas stand before every three digits.
        """)
    static let notANumber = DiagnosticID(
        "not-a-number",
        """
        Numbers are written 1566 or 1,566, with a point for decimals, and never with a unit. Where the field allows \
        it, the words over, under, about, almost, just over, just under and fewer than may stand in front; they are \
        kept and shown. A number that the source does not give is “not stated”.
        """)
    static let notYesOrNo = DiagnosticID(
        "not-yes-or-no", "This field is answered with yes or no, and nothing else.")
    static let notAChoice = DiagnosticID(
        "not-a-choice",
        """
        The field takes one of a few fixed words. The message lists them. They are fixed because pages, lists and \
        open data are sorted by them.
        """)
    static let notAnIdentifier = DiagnosticID(
        "not-an-id",
        """
        An id is part of an address: lower-case letters without accents, digits, and single hyphens between them, \
        such as forward-plan. It is chosen once and never changes.
        """)
    static let notAnAddress = DiagnosticID(
        "not-an-address",
        "A web address is written in full, beginning with https:// or http://, without spaces.")
    static let unsafeFileName = DiagnosticID(
        "file-outside-record",
        """
        A record's files lie beside it, or in a folder with the name of its id. The field names the file alone, \
        such as agenda-pack.pdf: no folders, no address of the internet.
        """)
}

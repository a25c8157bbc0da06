import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Whether the sections of a report are in order, have text, and send nobody to a page that is not there.
struct SectionCheck {
    private let entry: Entry<Reports>
    private let report: Report

    init(_ entry: Entry<Reports>) {
        self.entry = entry
        report = entry.record
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] { twice + titles + order + gaps + pages + places }

    /// Two files that differ in their number alone would have one address.
    private var twice: [Diagnostic] {
        var seen: [String: ReportSection] = [:]
        return report.sections.compactMap { section in
            guard let first = seen[section.slug] else {
                seen[section.slug] = section
                return nil
            }
            return .sectionTwice(section, first)
        }
    }

    /// The number of a section has a field of its own.
    private var titles: [Diagnostic] {
        report.sections.compactMap { section in
            guard let (number, rest) = section.numberInTitle else { return nil }
            return .sectionNumberInTitle(section, number, rest)
        }
    }

    /// Numbers go up, and so do the pages of the original; sections without them do not count.
    private var order: [Diagnostic] {
        let numbers = report.sections.compactMap(\.number)
        let pages = report.sections.compactMap(\.originalPage)
        return zip(numbers, numbers.dropFirst()).filter { $0.value >= $1.value }.map {
            .sectionNumberOrder($1, after: $0)
        }
            + zip(pages, pages.dropFirst()).filter { $0.value > $1.value }.map {
                .sectionPageOrder($1, after: $0)
            }
    }

    /// Headings with nothing under them, of sections and within their text.
    private var gaps: [Diagnostic] {
        guard entry.head.isComplete else { return [] }
        if report.sections.isEmpty, report.introduction.isEmpty { return [.reportWithoutText(entry.head)] }
        let sections = report.sections.filter {
            !$0.hasContent && $0.textReason == nil && $0.question == nil && !hasParts($0)
        }
        return sections.map { .sectionWithoutText($0) }
            + report.texts.flatMap { $0.prose.emptyHeadings.map { .headingWithoutText($0) } }
    }

    /// Whether sections of their own stand under a section: 6.1 under 6.
    private func hasParts(_ section: ReportSection) -> Bool {
        guard let number = section.number else { return false }
        return report.sections.contains { $0.number?.value.isWithin(number.value) ?? false }
    }

    private var places: [Diagnostic] {
        guard let known = NumberedPlaces(of: entry.head) else { return [] }
        return report.sections.flatMap(\.placesNamed).compactMap { known.fault($0.value, at: $0.span) }
    }

    private var pages: [Diagnostic] {
        report.texts.flatMap(\.pagesNamed).map { page in
            let section = report.sections.last { $0.originalPage.map { $0.value <= page.value } ?? false }
            return .pageReference(page, section, of: entry.head.key)
        }
    }
}

extension Diagnostic {
    fileprivate static func sectionTwice(_ section: ReportSection, _ first: ReportSection) -> Diagnostic {
        Diagnostic(
            .sectionTwice, at: section.file, "and here",
            related: [Label(first.file, "here")],
            headline:
                "Two sections of this report have the name \(section.slug): “\(first.title)” and “\(section.title)”",
            reason: "The number in front of the file name is no part of the address.",
            advice: .fix("give one of the two files another name after its number."))
    }

    fileprivate static func sectionNumberInTitle(
        _ section: ReportSection, _ number: SectionNumber, _ rest: String
    ) -> Diagnostic {
        let isTwice = number == section.number?.value
        return Diagnostic(
            .sectionNumberInTitle, at: section.titleSpan,
            headline: isTwice
                ? "The title “\(section.title)” repeats the number of its section"
                : "The title “\(section.title)” begins with the number of its section",
            reason: "The page puts the number before the title, so the title does without.",
            advice: .fix(isTwice ? "write \(rest)." : "write \(rest) here, and \(number) under number:."))
    }

    fileprivate static func sectionNumberOrder(
        _ number: Spanned<SectionNumber>, after previous: Spanned<SectionNumber>
    ) -> Diagnostic {
        let isTwice = number.value == previous.value
        return Diagnostic(
            .sectionOrder, at: number.span, "this is \(number.value)",
            related: [Label(previous.span, "the section before is \(previous.value)")],
            headline: isTwice
                ? "Two sections of this report have the number \(number.value)"
                : "Section \(number.value) comes after section \(previous.value)",
            reason: "Readers find a section by its number.",
            advice: .check(
                "compare with the document:",
                [
                    "a number is wrong: correct it",
                    "the order is wrong: change the numbers in the names of the files",
                ]))
    }

    fileprivate static func sectionPageOrder(_ page: Spanned<Int>, after previous: Spanned<Int>) -> Diagnostic
    {
        Diagnostic(
            .sectionOrder, at: page.span, "begins on page \(page.value)",
            related: [Label(previous.span, "the section before begins on page \(previous.value)")],
            headline: "A section begins on page \(page.value) of the original, "
                + "but the one before it on page \(previous.value)",
            reason: "The page shows the sections in the order of their files.",
            advice: .check(
                "compare with the original:",
                [
                    "a page is wrong: correct it",
                    "the order is wrong: change the numbers in the names of the files",
                ]))
    }

    fileprivate static func reportWithoutText(_ head: RecordHead) -> Diagnostic {
        Diagnostic(
            .sectionWithoutText, at: head.span.firstByte,
            headline: "The report “\(head.title)” has neither text nor sections",
            reason: "A report is read on its page. A document to download comes beside it.",
            advice: .fix(
                "write each section in a file of its own beside report.md, such as 01-foreword.md."))
    }

    fileprivate static func sectionWithoutText(_ section: ReportSection) -> Diagnostic {
        Diagnostic(
            .sectionWithoutText, at: section.file, "nothing below the fields",
            headline: "The section “\(section.title)” has no text",
            reason: "Its heading would lead readers to nothing.",
            advice: .check(
                "what stands in the document?",
                [
                    "text: write it below the fields",
                    "a table: list it under tables:",
                    "a picture whose contents you do not have: say so under not_stated: in a line text:",
                ]))
    }

    fileprivate static func headingWithoutText(_ heading: ProseHeading) -> Diagnostic {
        Diagnostic(
            .sectionWithoutText, at: heading.span,
            headline: "Nothing stands under the heading “\(heading.text)”",
            reason: "Readers would come to it and find nothing.",
            advice: .fix(
                "write what belongs there, say in a sentence what is missing, or remove the heading."))
    }

    fileprivate static func pageReference(
        _ page: Spanned<Int>, _ section: ReportSection?, of key: RecordKey
    ) -> Diagnostic {
        let other = "another document: say which, as in “page \(page.value) of the agenda pack”"
        let own = section.map { section in
            "“\(section.title)”: link to it, as [\(section.title)](record:\(key)#\(section.slug))"
        }
        return Diagnostic(
            .pageReference, at: page.span,
            related: [section?.originalPage.map { Label($0.span, "this section begins on page \($0.value)") }]
                .compactMap { $0 },
            headline: "The text sends readers to page \(page.value), and this report has no pages",
            reason: "On the web the sections follow each other on one page.",
            advice: .check(
                "what is meant?", [own ?? "a section of this report: link to it by its name", other]))
    }
}

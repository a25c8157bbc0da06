import CandourDiagnostics
import CandourSyntax

/// Whether the numbers of an agenda run on, and the pages of its items follow each other.
struct AgendaCheck {
    private let agenda: [AgendaItem]
    private let gaps: Set<Int>

    init(_ meeting: Meeting) {
        agenda = meeting.agenda
        gaps = meeting.agendaGaps
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] { numbers + pages }

    /// Numbers are unique and run on; items without a number do not count.
    private var numbers: [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: [ItemNumber: SourceSpan] = [:]
        var previous: Spanned<ItemNumber>?
        for (index, item) in agenda.enumerated() {
            if gaps.contains(index) { previous = nil }
            guard let value = item.number.value else { continue }
            let number = Spanned(value, item.number.span)
            if let first = seen[value] {
                found.append(.agendaNumberTwice(number, first))
                continue
            }
            seen[value] = number.span
            if let previous, !value.follows(previous.value) {
                found.append(.agendaNumberOutOfOrder(number, after: previous))
            }
            previous = number
        }
        return found
    }

    /// Page ranges ascend without a gap; items without pages do not count.
    private var pages: [Diagnostic] {
        var found: [Diagnostic] = []
        var previous: Spanned<PageRange>?
        for (index, item) in agenda.enumerated() {
            if gaps.contains(index) { previous = nil }
            guard let pages = item.pages else { continue }
            if let earlier = previous {
                if pages.value.first <= earlier.value.last {
                    found.append(.pagesOutOfOrder(pages, after: earlier))
                } else if pages.value.first > earlier.value.last + 1 {
                    found.append(.pagesMissing(pages, after: earlier))
                }
            }
            previous = pages
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func agendaNumberTwice(_ number: Spanned<ItemNumber>, _ first: SourceSpan)
        -> Diagnostic
    {
        Diagnostic(
            .agendaNumberTwice, at: number.span, "and here",
            related: [Label(first, "here")],
            headline: "The agenda has the number \(number.value) twice",
            reason: "The number is the address of the item.",
            advice: .check("compare the numbers with the agenda: which is wrong?"))
    }

    fileprivate static func agendaNumberOutOfOrder(
        _ number: Spanned<ItemNumber>, after previous: Spanned<ItemNumber>
    ) -> Diagnostic {
        let missing = number.value.missing(after: previous.value)
        let gap = missing.map { ": \($0)" }
        return Diagnostic(
            .agendaNumberOutOfOrder, at: number.span, "this is \(number.value)",
            related: [Label(previous.span, "the item before is \(previous.value)")],
            headline: "Agenda item \(number.value) comes after item \(previous.value)" + (gap ?? ""),
            reason:
                "Numbers run on. 9.1 may follow 9, and 4a may follow 4; an item without a number has `number: none`.",
            advice: .check(
                "compare with the agenda:", ["a number is wrong: correct it", "an item is missing: add it"]))
    }

    fileprivate static func pagesOutOfOrder(
        _ pages: Spanned<PageRange>, after earlier: Spanned<PageRange>
    ) -> Diagnostic {
        Diagnostic(
            .pagesOutOfOrder, at: pages.span, "begins with page \(pages.value.first)",
            related: [Label(earlier.span, "ends with page \(earlier.value.last)")],
            headline:
                "An item has \(pages.value.phrase) of the pack, but the item before it has \(earlier.value.phrase)",
            reason: "In a pack the pages of one item come after those of the item before.",
            advice: .check("compare with the pack: which of the page numbers is wrong?"))
    }

    fileprivate static func pagesMissing(
        _ pages: Spanned<PageRange>, after earlier: Spanned<PageRange>
    ) -> Diagnostic {
        let count = pages.value.first - earlier.value.last - 1
        let missing =
            count == 1
            ? "page \(earlier.value.last + 1)" : "pages \(earlier.value.last + 1) to \(pages.value.first - 1)"
        return Diagnostic(
            .pagesMissing, at: pages.span, "begins with page \(pages.value.first)",
            related: [Label(earlier.span, "ends with page \(earlier.value.last)")],
            headline: "No agenda item has \(missing) of the pack",
            reason:
                "Pages that were left out on purpose, such as exempt ones, can be accepted with that reason.",
            advice: .check("compare with the pack: which item do they belong to?"))
    }
}

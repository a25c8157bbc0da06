import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// Whether papers and agenda items name each other. One side is enough; where both do, they agree.
struct PaperCheck {
    private let head: RecordHead
    private let meeting: Meeting
    private let papers: [String: Paper]
    /// The papers that each number of the agenda names; the numbers of items without papers are there as well.
    private let named: [ItemNumber: Set<String>]
    /// The papers that are there, with problems or without.
    private let known: Set<String>

    init(_ entry: Entry<Meetings>) {
        head = entry.head
        meeting = entry.record
        known = Set(head.parts.keys)
        papers = Dictionary(meeting.papers.map { ($0.slug, $0) }) { first, _ in first }
        var named: [ItemNumber: Set<String>] = [:]
        for item in meeting.agenda {
            guard let number = item.number.value else { continue }
            named[number, default: []].formUnion([item.paper?.value].compactMap { $0 })
        }
        self.named = named
    }

    /// What is wrong.
    var diagnostics: [Diagnostic] {
        let onAgenda = Set(meeting.agenda.compactMap(\.paper?.value))
        let missing = meeting.agenda.isEmpty ? [] : meeting.papers.filter { !onAgenda.contains($0.slug) }
        return twice + meeting.agenda.compactMap(check) + missing.compactMap(checkItem)
            + meeting.papers.flatMap(places)
    }

    /// The numbered paragraphs that a paper names and does not have.
    private func places(of paper: Paper) -> [Diagnostic] {
        guard !paper.placesNamed.isEmpty, let known = NumberedPlaces(of: head, below: paper.suffix) else {
            return []
        }
        return paper.placesNamed.compactMap { known.fault($0.value, at: $0.span) }
    }

    /// Two papers whose file names differ in the number alone would have one address.
    private var twice: [Diagnostic] {
        meeting.papers.compactMap { paper in
            guard let first = papers[paper.slug], first.span != paper.span else { return nil }
            return .paperTwice(paper, first)
        }
    }

    private func check(_ item: AgendaItem) -> Diagnostic? {
        guard let slug = item.paper else { return nil }
        guard let paper = papers[slug.value] else {
            // A paper with problems of its own is there all the same.
            if known.contains("/" + slug.value) { return nil }
            return .paperNotFound(slug, among: meeting.papers.map(\.slug))
        }
        guard let stated = paper.item.spanned, stated.value != item.number.value else { return nil }
        // A paper may serve two items; then it bears the number of one of them.
        let servesTwo = named[stated.value]?.contains(slug.value) ?? false
        return servesTwo ? nil : .paperOfAnotherItem(paper, stated, item, slug)
    }

    /// A paper that no agenda item names says itself which one it belongs to.
    private func checkItem(_ paper: Paper) -> Diagnostic? {
        guard let stated = paper.item.spanned else { return .paperOnNoAgenda(paper) }
        guard named[stated.value] == nil else { return nil }
        return .paperWithoutItem(paper, stated, among: meeting.agenda.compactMap(\.number.value))
    }
}

extension Diagnostic {
    fileprivate static func paperTwice(_ paper: Paper, _ first: Paper) -> Diagnostic {
        Diagnostic(
            .paperTwice, at: paper.span, "and here",
            related: [Label(first.span, "here")],
            headline: "Two papers of this meeting have the name \(paper.slug)",
            reason:
                "The number in front orders the files and is no part of the address, so both would have the same.",
            advice: .fix("give one of the two files another name after its number."))
    }

    fileprivate static func paperNotFound(_ slug: Spanned<String>, among slugs: [String]) -> Diagnostic {
        let near = Suggestion.nearest(to: slug.value, among: slugs)
        let known =
            slugs.isEmpty
            ? "The meeting’s folder has none." : "The meeting’s folder has \(slugs.joined(with: "and"))."
        return Diagnostic(
            .paperNotFound, at: slug.span, near.first.map { "did you mean \($0)?" } ?? "",
            headline: "This meeting has no paper called “\(slug.value)”",
            reason: "A paper’s name is that of its file, without the number and the ending. \(known)",
            advice: near.first.map { .fix("change it to \($0).", Replacement(slug.span, with: $0)) }
                ?? .fix("put the paper beside meeting.yml as NN-\(slug.value).md, or remove the line."))
    }

    fileprivate static func paperOfAnotherItem(
        _ paper: Paper, _ stated: Spanned<ItemNumber>, _ item: AgendaItem, _ slug: Spanned<String>
    ) -> Diagnostic {
        let number = item.number.value.map { "item \($0)" } ?? "an item without a number"
        return Diagnostic(
            .paperOfAnotherItem, at: stated.span, "the paper says item \(stated.value)",
            related: [Label(slug.span, "the agenda names it under \(number)")],
            headline:
                "The paper \(slug.value) says it belongs to item \(stated.value), but the agenda has it under \(number)",
            advice: .check("compare with the agenda: which of the two is wrong?"))
    }

    fileprivate static func paperWithoutItem(
        _ paper: Paper, _ stated: Spanned<ItemNumber>, among numbers: [ItemNumber]
    ) -> Diagnostic {
        let known = numbers.map(\.description).joined(with: "and")
        return Diagnostic(
            .paperWithoutItem, at: stated.span,
            headline: "The paper \(paper.slug) belongs to item \(stated.value), which is not on the agenda",
            reason: numbers.isEmpty
                ? "The agenda has no numbered items." : "The agenda has the items \(known).",
            advice: .check("which is wrong, the number here or the agenda in meeting.yml?"))
    }

    fileprivate static func paperOnNoAgenda(_ paper: Paper) -> Diagnostic {
        Diagnostic(
            .paperWithoutItem, at: paper.span,
            headline: "No agenda item names the paper \(paper.slug), and the paper names no item",
            reason: "Readers of the agenda would not find it.",
            advice: .fix(
                "add paper: \(paper.slug) to its item in meeting.yml, or item: with the number here."))
    }
}

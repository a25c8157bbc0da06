import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Checks where the links of one body lead.
struct LinkCheck {
    private let body: Prose
    private let head: RecordHead
    private let references: ReferenceCheck
    /// Whether it is known that every link to a record finds one.
    private let isEachFound: Bool
    /// Whether there is a chart of a record's figures.
    private let hasChart: (RecordKey) -> Bool
    /// The words of the body's links, once one of a figure asks for them.
    private var words: [String]?
    /// The places of the body, once a link asks for one.
    private var places: Set<String>?
    /// How often it was looked up what was meant.
    private var suggestions = 0
    /// The files that links name, in their order.
    private(set) var files: [Spanned<String>] = []
    /// What is wrong with links to records and places.
    private(set) var diagnostics: [Diagnostic] = []

    /// A check of the links of `body`, which stands in a file of the record `head`.
    init(
        _ body: Prose, _ head: RecordHead, _ references: ReferenceCheck, isEachFound: Bool,
        hasChart: @escaping (RecordKey) -> Bool
    ) {
        self.hasChart = hasChart
        self.isEachFound = isEachFound
        self.body = body
        self.head = head
        self.references = references
    }

    /// Checks link number `number` of the body.
    mutating func read(_ number: Int) {
        let link = body.links[number]
        let destination = link.destination
        if let written = destination.without(prefix: "record:") {
            if isEachFound, !ReferenceCheck.mayNamePart(written) { return }
            let reference = Spanned(written, link.span.withoutPrefix("record:", of: destination))
            guard isFound(reference), !link.isImage, ReferenceCheck.mayNamePart(written) else { return }
            guard let part = references.namedPart(reference) else { return }
            if let fault = references.nameFault(reference, written: words(of: number), of: part) {
                diagnostics.append(fault)
            }
        } else if let written = destination.without(prefix: "figure:") {
            let reference = Spanned(written, link.span.withoutPrefix("figure:", of: destination))
            // A picture cannot be a figure, which was said when the text was read.
            guard !link.isImage, isFound(reference) else { return }
            if let fault = references.figureFault(reference, written: words(of: number)) {
                diagnostics.append(fault)
            }
        } else if let written = destination.without(prefix: "chart:") {
            let reference = Spanned(written, link.span.withoutPrefix("chart:", of: destination))
            guard link.isImage, isFound(reference), let head = references.record(reference.value) else {
                return
            }
            if !hasChart(head.key) { diagnostics.append(.nothingToDraw(reference.span, head.title)) }
        } else if let name = destination.without(prefix: "file:") {
            files.append(Spanned(name, link.span.withoutPrefix("file:", of: destination)))
        } else if let place = destination.without(prefix: "#"), head.parts[destination] == nil {
            checkPlace(place, destination, link.span)
        }
    }

    /// Checks the numbers of sections and paragraphs that texts name where they link to a record.
    mutating func readNumberedPlaces() {
        var numbered: [String: NumberedPlaces?] = [:]
        for (number, place) in body.placesOfLinks {
            let link = body.links[number]
            guard let written = link.destination.without(prefix: "record:") else { continue }
            let reference = Spanned(written, link.span.withoutPrefix("record:", of: link.destination))
            if let fault = references.placeFault(place, reference, &numbered) { diagnostics.append(fault) }
        }
    }

    /// The words of link number `number`.
    private mutating func words(of number: Int) -> String {
        let known = words ?? body.linkTexts
        words = known
        return known[number]
    }

    /// Whether there is what a link names; if not, that is reported.
    private mutating func isFound(_ reference: Spanned<String>) -> Bool {
        // A link that ends there leads nowhere, which was said when the text was read.
        if reference.value.isEmpty { return false }
        let fault = references.diagnostic(
            for: reference, kinds: [], suggests: suggestions < Validator.mostSuggestions)
        guard let fault else { return true }
        suggestions += 1
        diagnostics.append(fault)
        return false
    }

    private mutating func checkPlace(_ place: String, _ destination: String, _ span: SourceSpan) {
        let known = places ?? Set(body.headings.map(\.id) + body.anchors.map(\.id))
        places = known
        guard !known.contains(place) else { return }
        suggestions += 1
        let near =
            suggestions <= Validator.mostSuggestions ? Suggestion.nearest(to: place, among: known) : []
        diagnostics.append(.placeNotFound(destination, span, near: near))
    }
}

extension SourceSpan {
    /// The place after `prefix`, where the span holds `text` exactly.
    fileprivate func withoutPrefix(_ prefix: String, of text: String) -> SourceSpan {
        guard bytes.count == text.utf8.count else { return self }
        return part(at: prefix.utf8.count, length: text.utf8.count - prefix.utf8.count)
    }
}

extension Diagnostic {
    fileprivate static func nothingToDraw(_ span: SourceSpan, _ title: String) -> Diagnostic {
        Diagnostic(
            .chartWithoutFigures, at: span, "nothing to draw",
            headline: "There is no chart of “\(title)”",
            reason: "A chart is drawn where a record has at least two figures that can be compared.",
            advice: .fix("lead to the record in its place: [words](record:…)."))
    }

    fileprivate static func placeNotFound(_ destination: String, _ span: SourceSpan, near: [String])
        -> Diagnostic
    {
        Diagnostic(
            .placeNotFound, at: span, near.first.map { "did you mean #\($0)?" } ?? "",
            headline: "This page has no place called \(destination)",
            reason: "A link that begins with # leads to a heading or numbered paragraph of the same text.",
            advice: near.first.map { .fix("change it to #\($0).") }
                ?? .fix("name a heading of this text, or remove the link."))
    }
}

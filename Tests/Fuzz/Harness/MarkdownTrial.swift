import CandourDiagnostics
import CandourPage
import CandourSyntax
import CandourTheme

/// Markdown to HTML: the page is well formed and free of script, and every message can be shown.
enum MarkdownTrial {
    static func run(_ input: [UInt8]) throws {
        // A record that is no text is never read as Markdown.
        guard String(validating: input, as: UTF8.self) != nil, !input.contains(0) else { return }
        let numbering = input.count.isMultiple(of: 2)
        let file = SourceFile(path: "content/pages/a.md", bytes: input)
        let first = MarkdownReader.read(file, number: 0, body: 0..<input.count, numbering: numbering)
        try MessageCheck.check(first.diagnostics, in: SourceCatalog([file]))
        for link in first.prose.links {
            try require(
                Int(link.span.end) <= input.count, "a link points outside its file: \(link.span.bytes)")
        }
        let page = try page(of: first.prose)
        // A text with problems is never published, but its page must be sound all the same.
        try HTMLCheck.page(page, isRefused: first.diagnostics.contains { $0.severity == .problem })
        let second = MarkdownReader.read(file, number: 0, body: 0..<input.count, numbering: numbering)
        try require(second.diagnostics == first.diagnostics, "the same text gave other messages")
        try require(try self.page(of: second.prose) == page, "the same text gave another page")
    }

    /// The body twice on one page, as bodies of several parts stand on a meeting's page.
    private static func page(of prose: Prose) throws -> [UInt8] {
        let record = RecordKey(kind: "pages", id: "a")
        let page = Page(
            address: PageAddress("a/"), type: .page, title: "A page",
            blocks: [
                .prose(ProseBlock(prose, record: record)),
                .section(
                    Section(
                        id: "part", title: "Part",
                        [.prose(ProseBlock(prose, idPrefix: "part-", record: record))])),
            ], hasContents: true)
        return try SharedTheme.renderer.get().render(page)
    }
}

/// Leads links of all sorts to where they would lead on a site that has everything.
struct KnowingLinks: LinkResolver {
    func chart(_ destination: String) -> QuotedChart? {
        let table = DataTable(
            caption: destination,
            columns: [DataTable.Column("Of", name: "of"), DataTable.Column("In", name: "in")],
            rows: [1, 2].map { count in
                let number = ExactDecimal(count)
                return DataTable.Row([
                    DataTable.Cell(destination), DataTable.Cell([], data: "", number: number),
                ])
            })
        return Chart(of: table, titled: destination, rows: [0, 1], columns: [1]).map {
            QuotedChart($0, source: Link(destination, to: .page(PageAddress("a/"))))
        }
    }

    func target(of destination: String, in record: RecordKey?) -> Link.Target? {
        if destination.hasPrefix("#") { return .fragment(String(destination.dropFirst())) }
        for prefix in ["record:", "file:"] where destination.hasPrefix(prefix) {
            return .page(PageAddress(String(destination.dropFirst(prefix.count))))
        }
        return .external(destination)
    }
}

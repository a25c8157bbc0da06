package import CandourPage
package import CandourRecords

/// Stub.
package enum Pages: RecordKind {
    package static let declaration = KindDeclaration(
        name: "pages",
        singular: "page",
        title: "Pages",
        introduction: "pages",
        layout: .tree,
        listing: .none,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> WrittenPage? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : WrittenPage()
    }

    package static func card(for entry: Entry<Pages>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Pages>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "page", summary: nil, blocks: [])]
    }
}

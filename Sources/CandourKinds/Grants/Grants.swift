package import CandourPage
package import CandourRecords

/// Stub.
package enum Grants: RecordKind {
    package static let declaration = KindDeclaration(
        name: "grants",
        singular: "fund",
        title: "Grants",
        introduction: "grants",
        layout: .folder(levels: 1, main: "fund.md", parts: [.named("awards.csv"), .named("awards.yml")]),
        listing: .byDate,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> Fund? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : Fund()
    }

    package static func card(for entry: Entry<Grants>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Grants>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "fund", summary: nil, blocks: [])]
    }
}

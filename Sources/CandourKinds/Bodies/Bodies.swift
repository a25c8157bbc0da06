package import CandourPage
package import CandourRecords

/// Stub.
package enum Bodies: RecordKind {
    package static let declaration = KindDeclaration(
        name: "bodies",
        singular: "body",
        title: "Bodies",
        introduction: "boards and panels",
        layout: .file(suffix: ".md"),
        listing: .byTitle,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> Body? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : Body()
    }

    package static func card(for entry: Entry<Bodies>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Bodies>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "body", summary: nil, blocks: [])]
    }
}

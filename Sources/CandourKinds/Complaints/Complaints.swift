package import CandourPage
package import CandourRecords

/// Stub.
package enum Complaints: RecordKind {
    package static let declaration = KindDeclaration(
        name: "complaints",
        singular: "set of complaint figures",
        title: "Complaints",
        introduction: "complaints",
        layout: .file(suffix: ".yml"),
        listing: .byDate,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> ComplaintFigures? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : ComplaintFigures()
    }

    package static func card(for entry: Entry<Complaints>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Complaints>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "set of complaint figures", summary: nil, blocks: [])]
    }
}

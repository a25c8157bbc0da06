package import CandourPage
package import CandourRecords

/// Stub.
package enum Meetings: RecordKind {
    package static let declaration = KindDeclaration(
        name: "meetings",
        singular: "meeting",
        title: "Meetings",
        introduction: "meetings",
        layout: .folder(levels: 2, main: "meeting.yml", parts: [.numbered(folder: nil), .named("minutes.md")]),
        listing: .byDate,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> Meeting? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : Meeting()
    }

    package static func card(for entry: Entry<Meetings>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Meetings>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "meeting", summary: nil, blocks: [])]
    }
}

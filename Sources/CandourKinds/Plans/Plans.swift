package import CandourPage
package import CandourRecords

/// Stub.
package enum Plans: RecordKind {
    package static let declaration = KindDeclaration(
        name: "plans",
        singular: "plan",
        title: "Police and crime plans",
        introduction: "plans",
        layout: .folder(levels: 1, main: "plan.md", parts: [.numbered(folder: "themes")]),
        listing: .byDate,
        hasFeed: true,
        isInNavigation: true,
        diagnostics: [],
        example: []
    )

    package static func decode(_ reader: inout RecordReader) -> Plan? {
        let title = reader.readTitle("The title.")
        return title == nil ? nil : Plan()
    }

    package static func card(for entry: Entry<Plans>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)))
    }

    package static func pages(for entry: Entry<Plans>, in site: PublicSite) -> [RecordPage] {
        [RecordPage(title: entry.head.title, label: "plan", summary: nil, blocks: [])]
    }
}

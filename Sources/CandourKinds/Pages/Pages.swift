package import CandourPage
package import CandourRecords
import CandourSyntax

/// Pages about anything else, at the root of the site: `pages/about.md` stands at `/about/`.
package enum Pages: RecordKind {
    package static let declaration = KindDeclaration(
        name: "pages",
        singular: "page",
        title: "Pages",
        introduction: "Pages about the office and this site.",
        layout: .tree,
        listing: .none,
        hasFeed: false,
        isInNavigation: false,
        diagnostics: [],
        example: [
            ExampleFile(
                "pages/about.md",
                """
                ---
                title: About the office
                summary: What the police and crime commissioner and the office do.
                ---
                The office supports the [commissioner](record:people/darryl-preston).
                """),
            ExampleFile(
                "pages/about/plan.md",
                """
                ---
                title: How the plan is made
                task: See how the plan is made
                ---
                People are asked before the [plan](record:plans/2021-24) is written.
                """),
        ]
    )

    package static func decode(_ reader: inout RecordReader) -> WrittenPage? {
        let title = reader.readTitle("The heading of the page.")
        reader.readSummary("What the page is about, in one sentence.")
        let task = reader.fields.optional(
            "task", .text, "What readers come to the page for, as a link on the home page.")
        let body = reader.body()
        reader.addParts(of: body)
        return title == nil ? nil : WrittenPage(body: body, task: task?.value)
    }

    package static func card(for entry: Entry<Pages>, in site: PublicSite) -> Card {
        Card(Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary)
    }

    package static func pages(for entry: Entry<Pages>, in site: PublicSite) -> [RecordPage] {
        let body = entry.record.body
        let blocks: [Block] = body.isEmpty ? [] : [.prose(ProseBlock(body, record: entry.head.key))]
        return [
            RecordPage(
                title: entry.head.title, label: nil, summary: entry.head.summary,
                parents: parents(of: entry, in: site),
                blocks: blocks, hasContents: body.headings.count > 4)
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        let links = site.entries(of: Pages.self).compactMap { entry in
            entry.record.task.map { Link($0, to: .page(entry.head.address)) }
        }
        return links.isEmpty ? [] : [.tasks(links)]
    }

    /// The pages above this one: `about` for `about/staff`.
    private static func parents(of entry: Entry<Pages>, in site: PublicSite) -> [Link] {
        let id = entry.head.key.id
        return id.indices.filter { id[$0] == "/" }.compactMap { slash in
            guard let parent = site.store.entry(String(id[..<slash]), of: Pages.self) else { return nil }
            return Link(parent.head.title, to: .page(parent.head.address))
        }
    }
}

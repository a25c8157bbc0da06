package import CandourDiagnostics
package import CandourPage
package import CandourRecords
import CandourSyntax

/// The people who may be named: `people/ID.md`, or lists in `people/*.yml`.
package enum People: RecordKind {
    package static let declaration = KindDeclaration(
        name: "people",
        singular: "person",
        title: "People",
        introduction: "Holders of public office and officers who speak for the office in public, with their roles.",
        layout: .fileOrList,
        listing: .byTitle,
        hasFeed: false,
        isInNavigation: false,
        diagnostics: [.termsOverlap],
        example: [
            ExampleFile(
                "people/commissioners.yml",
                """
                - id: darryl-preston
                  name: Darryl Preston
                  summary: The Police and Crime Commissioner.
                  also: [Mr Preston]
                  basis: public office
                  roles:
                    - title: Police and Crime Commissioner
                      body: Office of the Police and Crime Commissioner
                      from: May 2021
                      to: not stated
                - id: jim-haylett
                  name: Jim Haylett
                  basis: named officer at a public meeting
                - id: edward-leigh
                  name: Edward Leigh
                  basis: public office
                - id: claire-george
                  name: Claire George
                  basis: public office
                - id: a-bradnam
                  name: Councillor A Bradnam
                  basis: public office
                - id: j-huffer
                  name: Councillor J Huffer
                  basis: public office
                """)
        ]
    )

    package static func decode(_ reader: inout RecordReader) -> Person? {
        let name = reader.fields.required("name", .text, "The name as it is shown.")
        reader.readSummary("Who it is, in one sentence.")
        let also = reader.fields.list("also", of: .text, "Other forms of the name that texts use.")
        let basis: Spanned<NamingBasis>? = reader.fields.required("basis", .choice, "Why the person may be named.")
        let roles = reader.fields.records("roles", each: "this role", "The roles, with their dates.") { fields in
            let title = fields.required("title", .text, "What the role is called.")
            let body = fields.optional("body", .roleBody, "Where it is held.")
            let from = fields.stated("from", .partialDate, "From when, as far as it is known.")
            let to = fields.optionalStated("to", .partialDate, "Until when; leave it out while it lasts.")
            guard let title, let from else { return nil as PersonRole? }
            return PersonRole(title: title, body: body?.value, from: from, to: to)
        }
        let body = reader.body()
        reader.title = name?.value
        reader.names = also.map(\.value) + [name?.value].compactMap { $0 }
        guard name != nil, let basis else { return nil }
        return Person(basis: basis.value, roles: roles, body: body)
    }

    package static func validate(
        _ entry: Entry<People>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let roles = entry.record.roles
        for (index, role) in roles.enumerated() {
            if let other = roles[..<index].first(where: { $0.overlaps(role) }) {
                diagnostics.append(.termsOverlap(role.title, other.title, entry.head.title))
            }
        }
    }

    package static func card(for entry: Entry<People>, in site: PublicSite) -> Card {
        let current = entry.record.roles.filter { $0.isHeld(on: site.today) }.map(\.title.value)
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: entry.head.summary,
            facts: current.isEmpty ? entry.record.roles.last.map { [$0.title.value] } ?? [] : current)
    }

    package static func pages(for entry: Entry<People>, in site: PublicSite) -> [RecordPage] {
        var rows = SummaryBuilder()
        rows.add("Roles", lines: entry.record.roles.map { line(for: $0, in: site) })
        rows.add("Named because of", text: entry.record.basis.title)
        var blocks = rows.blocks
        if !entry.record.body.isEmpty { blocks.append(.prose(ProseBlock(entry.record.body, record: entry.head.key))) }
        return [RecordPage(title: entry.head.title, label: "Person", summary: entry.head.summary, blocks: blocks)]
    }

    private static func line(for role: PersonRole, in site: PublicSite) -> [Inline] {
        var line: [Inline] = [.text(role.title.value)]
        switch role.body {
        case .words(let words): line.append(.text(", \(words)"))
        case .body(let reference):
            let link = site.link(to: reference)
            if !link.isEmpty { line += [.text(", ")] + link }
        case nil: break
        }
        let dates = [role.from.value.map { "from \($0)" }, role.to?.value.map { "to \($0)" }].compactMap { $0 }
        if !dates.isEmpty { line.append(.text(", " + dates.joined(separator: " "))) }
        return line
    }
}

extension DiagnosticID {
    static let termsOverlap = DiagnosticID(
        "terms-overlap",
        "The same person holds the same role twice at the same time. One of the dates is wrong, or the role stands twice.")
}

extension Diagnostic {
    static func termsOverlap(_ role: Spanned<String>, _ other: Spanned<String>, _ name: String) -> Diagnostic {
        Diagnostic(
            .termsOverlap, at: role.span, "and here again",
            related: [Label(other.span, "here")],
            headline: "\(name) holds the role “\(role.value)” twice at the same time",
            advice: .check("which of the dates is wrong, or is one of the two entries too many?"))
    }
}

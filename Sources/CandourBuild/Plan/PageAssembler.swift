import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// Completes the pages that kinds make: breadcrumbs, notices, attachments, what refers to the record, source,
/// change history, and the ways to the records before and after.
struct PageAssembler: Sendable {
    let site: PublicSite
    let titles: [String: String]
    /// The term of an earlier holder of the office in which the record was made.
    let term: OfficeTerm?
    /// How many records of a kind are listed as mentioning another.
    static let mostMentions = 20

    /// The pages of record number `index` of a kind.
    func pages(of index: Int, in kind: PlannedKind, _ ways: Neighbours.Ways?) -> [Page] {
        let head = kind.heads[index]
        return kind.pages(index, site).map { page in
            page.path.isEmpty ? main(page, head, kind, ways) : part(page, head, kind)
        }
    }

    private func main(
        _ page: RecordPage, _ head: RecordHead, _ kind: PlannedKind, _ ways: Neighbours.Ways?
    ) -> Page {
        let common = head.common
        var blocks = page.blocks
        let documents = documents(of: head)
        if !documents.isEmpty {
            blocks.append(.section(Section(id: "documents", title: "Documents", [.documents(documents)])))
        }
        blocks += related(to: head, beside: page)
        blocks += provenance(of: head, beside: page)
        let updates = common.updates.sorted { $0.date.value > $1.date.value }
        let published = common.published.map { PartialDate($0.value.date) }
        return Page(
            address: head.address, type: kind.declaration.listing == .none ? .page : .record,
            title: page.title,
            label: page.label, summary: page.summary, breadcrumbs: breadcrumbs(page, kind.declaration),
            notices: notices(for: head) + page.notices + historic, blocks: blocks,
            hasContents: page.hasContents,
            previous: ways?.previous, next: ways?.next, published: published,
            updated: updates.first?.date.value,
            updates: updates.map { TimelineEntry(PartialDate($0.date.value), [.text($0.note)]) },
            citation: Citation(reference: head.names.first, date: head.date), structured: page.structured,
            search: search(head, kind, references: head.names))
    }

    private func part(_ page: RecordPage, _ head: RecordHead, _ kind: PlannedKind) -> Page {
        Page(
            address: PageAddress(head.address.path + page.path), type: .record, title: page.title,
            label: page.label,
            summary: page.summary, breadcrumbs: breadcrumbs(page, kind.declaration),
            notices: notices(for: head) + page.notices + historic, blocks: page.blocks,
            hasContents: page.hasContents, citation: Citation(reference: nil, date: head.date),
            structured: page.structured, search: search(head, kind, references: []))
    }

    private func search(_ head: RecordHead, _ kind: PlannedKind, references: [String]) -> PageSearch {
        let themes = head.common.themes.flatMap { site.link(to: $0) }.compactMap { piece -> String? in
            if case .link(let link) = piece { link.text } else { nil }
        }
        return PageSearch(
            kind: kind.declaration.title,
            date: head.date ?? head.common.published.map { PartialDate($0.value.date) }, themes: themes,
            references: references)
    }

    private func breadcrumbs(_ page: RecordPage, _ kind: KindDeclaration) -> [Link] {
        var links = [Link("Home", to: .page(.home))]
        if kind.listing != .none { links.append(Link(kind.title, to: .page(PageAddress(kind.name + "/")))) }
        return links + page.parents
    }

    private func notices(for head: RecordHead) -> [Notice] {
        var notices: [Notice] = []
        if head.common.isDraft {
            notices.append(Notice("Draft", [[.text("This page is not published. It shows a draft.")]]))
        } else if let from = head.publicFrom, from.date > site.today {
            notices.append(Notice("Scheduled", [[.text("This page is not published before \(from.date).")]]))
        }
        if let withdrawn = head.common.withdrawn {
            let date: [Inline] = [.text("Withdrawn on "), .date(PartialDate(withdrawn.date)), .text(".")]
            notices.append(Notice("Withdrawn", [date, [.text(withdrawn.reason)]]))
        }
        if let newer = head.common.supersededBy {
            let link = site.link(to: newer)
            if !link.isEmpty {
                notices.append(
                    Notice("Replaced", [[.text("This has been replaced by ")] + link + [.text(".")]]))
            }
        }
        for reference in site.incoming(to: head.key) where reference.field == "superseded_by" {
            let older = site.link(to: reference.head)
            notices.append(Notice("Replaces", [[.text("This replaces "), older, .text(".")]]))
        }
        return notices
    }

    /// That what the page says is from the time of an earlier commissioner.
    private var historic: [Notice] {
        guard let term else { return [] }
        let person: Inline = .link(Link(term.name, to: .page(term.address)))
        return [
            Notice(
                "From the time of an earlier commissioner",
                [[.text("This is from the time of "), person, .text(", \(term.role).")]])
        ]
    }

    private func documents(of head: RecordHead) -> [Document] {
        head.common.attachments.compactMap { attachment in
            guard let file = head.files[attachment.file.value] else { return nil }
            let ending = attachment.file.value.split(separator: ".").last.map(String.init) ?? ""
            let title = attachment.isOriginal ? attachment.title + " (original)" : attachment.title
            let address = PublishedFile.address(of: attachment.file.value, in: head.key)
            return Document(
                Link(title, to: .page(address)), type: ending.uppercased(), size: file.size,
                pages: attachment.pages,
                isAccessible: attachment.isAccessible)
        }
    }

    /// What refers to the record and is not linked from the page already.
    private func related(to head: RecordHead, beside page: RecordPage) -> [Block] {
        let incoming = site.incoming(to: head.key)
        guard !incoming.isEmpty else { return [] }
        let linked = LinkCollector.addresses(in: page.blocks)
        // The references of one record follow each other.
        var others: [RecordHead] = []
        for reference in incoming where reference.field != "superseded_by" {
            let other = reference.head
            if other.key != head.key, other !== others.last, !linked.contains(other.address) {
                others.append(other)
            }
        }
        guard !others.isEmpty else { return [] }
        let groups = Dictionary(grouping: others) { $0.key.kind }
        let rows = groups.sorted { $0.key < $1.key }.map { kind, heads in
            SummaryRow(titles[kind] ?? kind, lines: lines(of: heads))
        }
        return [.section(Section(id: "related", title: "Mentioned by", isSearched: false, [.summary(rows)]))]
    }

    /// Links to the newest of some records, and how many more there are: a commissioner is named by thousands.
    private func lines(of heads: [RecordHead]) -> [[Inline]] {
        let newestFirst = heads.sorted {
            $0.day == $1.day ? $0.key < $1.key : ($0.day ?? 0) > ($1.day ?? 0)
        }
        let shown = newestFirst.prefix(PageAssembler.mostMentions).map { [site.link(to: $0)] }
        let rest = heads.count - shown.count
        return rest == 0 ? shown : shown + [[.text("and \(Count.grouped(rest)) more")]]
    }

    private func provenance(of head: RecordHead, beside page: RecordPage) -> [Block] {
        var rows = SummaryBuilder()
        rows.add("Source", head.common.source.map { site.inline($0) } ?? [])
        if let person = head.common.approvedBy {
            let date = head.common.approvedOn.map { [Inline.text(" on "), .date(PartialDate($0))] } ?? []
            let link = site.link(to: person)
            rows.add("Approved for publication by", link.isEmpty ? [] : link + date)
        }
        if let contact = head.common.contact {
            let lines = site.contacts[contact.value] ?? []
            if lines.isEmpty {
                let person = site.link(to: AnyReference(contact, kinds: ["people"]))
                // Some kinds name the person to ask at the top of the page.
                let linked = LinkCollector.addresses(in: page.blocks)
                let isNew = LinkCollector.addresses(in: [.paragraph(person)]).isDisjoint(with: linked)
                rows.add("Contact", isNew ? person : [])
            } else {
                rows.add("Contact", lines: lines)
            }
        }
        guard !rows.rows.isEmpty else { return [] }
        return [.section(Section(id: "about-this-record", title: "About this record", rows.blocks))]
    }
}

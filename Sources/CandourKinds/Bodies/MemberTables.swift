import CandourPage
import CandourRecords
import CandourSyntax

/// The tables of a body's people: members, substitutes and former members, each apart.
struct MemberTables {
    private let name: String
    private let body: Body
    private let site: PublicSite

    init(of entry: Entry<Bodies>, in site: PublicSite) {
        name = entry.head.title
        body = entry.record
        self.site = site
    }

    /// The sections, without those that have nobody in them.
    var blocks: [Block] {
        let isNow: (Membership) -> Bool = { $0.isHeld(on: site.today) }
        let current = body.members.filter(isNow)
        let former = body.members.filter { !isNow($0) && !isLater($0) }
        let coming = body.members.filter { !isNow($0) && isLater($0) }
        return section("members", "Members", "Members of the \(name)", current, hasEnd: false)
            + section(
                "future-members", "Members from a later date", "Members to come of the \(name)", coming,
                hasEnd: true)
            + section(
                "substitutes", "Substitutes", "Those who may stand in for members of the \(name)",
                body.substitutes.filter { isNow($0) || isLater($0) }, hasEnd: false)
            + section(
                "former-members", "Former members", "Former members of the \(name)", former, hasEnd: true)
    }

    private func isLater(_ member: Membership) -> Bool {
        member.from.value.map { $0.first > site.today } ?? false
    }

    private func section(
        _ id: String, _ title: String, _ caption: String, _ members: [Membership], hasEnd: Bool
    ) -> [Block] {
        let shown = members.map { ($0, site.link(to: $0.person)) }.filter { !$0.1.isEmpty }
        guard !shown.isEmpty else { return [] }
        let hasRoles = shown.contains { $0.0.role != nil }
        var columns = [DataTable.Column("Name", name: "name")]
        if hasRoles { columns.append(DataTable.Column("Role", name: "role")) }
        columns.append(DataTable.Column("From", name: "from"))
        if hasEnd { columns.append(DataTable.Column("To", name: "to")) }
        let rows = shown.map { member, link in
            var cells = [DataTable.Cell(link, data: name(of: member))]
            if hasRoles { cells.append(DataTable.Cell(member.role.map(\.capitalisedFirst) ?? "")) }
            cells.append(cell(member.from))
            if hasEnd { cells.append(member.to.map(cell) ?? DataTable.Cell("")) }
            return DataTable.Row(cells)
        }
        return [
            .section(
                Section(
                    id: id, title: title, [.table(DataTable(caption: caption, columns: columns, rows: rows))])
            )
        ]
    }

    private func name(of member: Membership) -> String { site.entry(member.person)?.head.title ?? "" }

    private func cell(_ date: Stated<PartialDate>) -> DataTable.Cell {
        DataTable.Cell(
            site.inline(date) { [.date($0)] }, data: date.value?.iso ?? date.value?.description ?? "")
    }
}

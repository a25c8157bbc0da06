package import CandourPage
package import CandourRecords
import CandourSyntax

extension Precepts {
    package static func card(for entry: Entry<Precepts>, in site: PublicSite) -> Card {
        let change = entry.record.change.map { "\($0.number) \($0.words)" }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), date: entry.head.date,
            summary: entry.head.summary,
            facts: [change].compactMap { $0 })
    }

    package static func pages(for entry: Entry<Precepts>, in site: PublicSite) -> [RecordPage] {
        let precept = entry.record
        var blocks: [Block] = []
        if let change = precept.change {
            let figure = KeyFigure(change.number, "\(change.words), \(precept.year.value)")
            blocks.append(.section(Section(id: "increase", title: "The change", [.figures([figure])])))
        }
        blocks += summary(of: entry, in: site)
        blocks.append(
            .section(Section(id: "steps", title: "Step by step", PreceptSteps(entry, in: site).blocks)))
        blocks += vetoBlocks(of: entry, in: site)
        if let table = precept.bandTable {
            blocks.append(.section(Section(id: "bands", title: "What each band pays", [.table(table)])))
        }
        if let note = precept.note {
            blocks.append(.section(Section(id: "note", title: "Note", [.paragraph([.text(note)])])))
        }
        return [
            RecordPage(
                title: entry.head.title, label: "Precept", summary: entry.head.summary, blocks: blocks)
        ]
    }

    package static func homeSections(in site: PublicSite) -> [HomeSection] {
        guard let newest = site.entries(of: Precepts.self).first else { return [] }
        let words = "See what you pay for the police in \(newest.record.year.value)"
        return [.tasks([Link(words, to: .page(newest.head.address))])]
    }

    private static func summary(of entry: Entry<Precepts>, in site: PublicSite) -> [Block] {
        let precept = entry.record
        var rows = SummaryBuilder()
        rows.add("Year", text: "\(precept.year.value), from \(precept.year.value.first)")
        if precept.change == nil { rows.add("Change for Band D", site.inline(precept.increase) { _ in [] }) }
        if !site.isStillToCome(entry) {
            rows.add("Veto", site.inline(precept.veto) { [.text($0 ? "Used by the panel" : "Not used")] })
        }
        let incoming = site.incoming(to: entry.head.key)
        let replies = incoming.filter { $0.field == Responses.answersField }.map { [site.link(to: $0.head)] }
        rows.add(replies.count == 1 ? "Reply" : "Replies", lines: replies)
        let surveys = incoming.filter { $0.field == Consultations.ledToField }.map {
            [site.link(to: $0.head)]
        }
        rows.add(surveys.count == 1 ? "Consultation" : "Consultations", lines: surveys)
        if precept.bands.isEmpty, let missing = entry.head.notStated.first(where: { $0.field == "bands" }) {
            rows.add("Bands", [.notStated(reason: missing.reason)])
        }
        return rows.blocks
    }

    private static func vetoBlocks(of entry: Entry<Precepts>, in site: PublicSite) -> [Block] {
        let precept = entry.record
        guard let veto = PreceptVeto(of: precept, in: site.store) else { return [] }
        var words =
            "The panel can veto the proposal. For that, two thirds of all its members must vote for a veto: "
            + "\(veto.needed) of \(veto.seats.value)."
        if !site.isStillToCome(entry) {
            if let present = veto.present {
                words += " At the review, \(present) \(present == 1 ? "was" : "were") present."
            }
            if let used = precept.veto?.value {
                words += used ? " The panel used its veto." : " The panel did not use its veto."
            }
            if let vote = veto.vote {
                words += " The vote: \(vote.prefix(1).lowercased() + vote.dropFirst())."
            }
        }
        return [.section(Section(id: "veto", title: "What a veto takes", [.paragraph([.text(words)])]))]
    }
}

extension PublicSite {
    /// Whether the panel’s review is later than today: what it decided then is not known yet.
    fileprivate func isStillToCome(_ precept: Entry<Precepts>) -> Bool {
        let dates = PreceptTimeline(precept, in: store)
        return (dates[.reviewed] ?? dates[.reported]).map { $0.value.last > today } ?? false
    }
}

extension Precept {
    /// The change for Band D as a headline number, with what it is.
    fileprivate var change: (number: String, words: String)? {
        guard let money = increase.value else { return nil }
        if money.pence == 0 { return ("No change", "in what a Band D home pays") }
        if money.pence < 0 { return (Money.written(-money.pence), "less a year for a Band D home") }
        return (money.description, "more a year for a Band D home")
    }

    /// What each band pays; nothing where no band is given.
    fileprivate var bandTable: DataTable? {
        let given = CouncilTaxBand.allCases.filter { bands[$0] != nil }
        guard !given.isEmpty else { return nil }
        return DataTable(
            caption: "Police part of council tax for a year, by band, \(year.value)",
            columns: [
                DataTable.Column("Band", name: "band"),
                DataTable.Column("Amount", name: "amount", isNumeric: true),
            ],
            rows: given.map { band in
                DataTable.Row(id: band.place, [DataTable.Cell("Band \(band.rawValue)"), cell(of: band)])
            })
    }

    private func cell(of band: CouncilTaxBand) -> DataTable.Cell {
        switch bands[band] {
        case .stated(let money): DataTable.Cell([.text(money.value.description)], data: money.value.data)
        case .notStated(let reason): DataTable.Cell([.notStated(reason: reason)], data: "")
        case nil: DataTable.Cell("")
        }
    }
}

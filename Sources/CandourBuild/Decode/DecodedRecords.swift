import CandourDiagnostics
import CandourPage
import CandourRecords

/// The records of one kind after decoding.
struct DecodedRecords<Kind: RecordKind>: DecodedKind {
    let findings: [RecordFindings]
    /// Those that could be decoded, in the order in which lists have them.
    private let entries: [Entry<Kind>]

    var declaration: KindDeclaration { Kind.declaration }

    init(findings: [RecordFindings], entries: [Entry<Kind>]) {
        self.findings = findings
        self.entries = DecodedRecords.sorted(entries, by: Kind.declaration.listing)
    }

    func add(to store: inout RecordStore, where isIncluded: (RecordHead) -> Bool) {
        let included = entries.filter { isIncluded($0.head) }.map { entry -> Entry<Kind> in
            // The store may know a completed head: a title taken from another record, parts that are public.
            guard let head = store.head(entry.head.key), head !== entry.head else { return entry }
            return Entry(entry, head: head)
        }
        store.add(included, of: Kind.self)
    }

    func listed(in store: RecordStore) -> [RecordHead] { store.entries(of: Kind.self).map(\.head) }

    func validate(_ key: RecordKey, in store: RecordStore) -> [Diagnostic] {
        guard let entry = store.entry(key.id, of: Kind.self) else { return [] }
        var diagnostics: [Diagnostic] = []
        Kind.validate(entry, in: store, into: &diagnostics)
        return diagnostics
    }

    func hasChart(_ key: RecordKey, in store: RecordStore) -> Bool {
        guard let entry = store.entry(key.id, of: Kind.self) else { return false }
        return Kind.chart(for: entry, in: PublicSite(store: store)) != nil
    }

    func planned(in site: PublicSite) -> PlannedKind {
        let shown = site.entries(of: Kind.self)
        let fields = Kind.dataFields
        return PlannedKind(
            declaration: Kind.declaration,
            heads: shown.map(\.head),
            card: { index, site in
                site.store.note(shown[index])
                return Kind.card(for: shown[index], in: site)
            },
            pages: { index, site in
                site.store.note(shown[index])
                return Kind.pages(for: shown[index], in: site)
            },
            chart: { id, site in
                site.store.entry(id, of: Kind.self).flatMap { Kind.chart(for: $0, in: site) }
            },
            dataFields: fields,
            cells: { index, site in
                site.store.note(shown[index])
                return site.cells(of: shown[index].values, for: fields)
            },
            calendarEvents: { index, site in
                site.store.note(shown[index])
                return Kind.calendarEvents(for: shown[index], in: site)
            },
            homeSections: { Kind.homeSections(in: $0) },
            overviews: { Kind.overviews(in: $0) },
            browsing: { Kind.browsing(in: $0) },
            exports: { Kind.exports(in: $0) },
            terms: { Kind.terms(in: site) })
    }

    /// List order by sort keys made once: newest first, or by title, or by id.
    private static func sorted(_ entries: [Entry<Kind>], by listing: RecordListing) -> [Entry<Kind>] {
        switch listing {
        case .byDate:
            let keys = entries.map { ($0.head.day ?? Int.min, $0.head.key) }
            return entries.indices.sorted {
                keys[$0].0 == keys[$1].0 ? keys[$0].1 < keys[$1].1 : keys[$0].0 > keys[$1].0
            }.map { entries[$0] }
        case .byTitle, .alphabetical:
            let keys = entries.map { (($0.head.sortName ?? $0.head.title).lowercased(), $0.head.key) }
            return entries.indices.sorted { keys[$0] < keys[$1] }.map { entries[$0] }
        case .none:
            return entries.sorted { $0.head.key < $1.head.key }
        }
    }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// The public records that name parts of a plan under `themes:`, gathered once for all of its pages.
struct PlanRelations {
    private let heads: [String: [RecordHead]]

    /// What serves the parts of a plan.
    init(of plan: RecordKey, in site: PublicSite) {
        var heads: [String: [RecordHead]] = [:]
        for reference in site.incoming(to: plan) {
            guard reference.field == "themes", let suffix = reference.suffix else { continue }
            heads[suffix, default: []].append(reference.head)
        }
        self.heads = heads
    }

    /// What names a deliverable of a theme.
    func serving(_ deliverable: Deliverable, of theme: PlanTheme) -> [RecordHead] {
        heads["\(theme.suffix)#\(deliverable.id.value)"] ?? []
    }

    /// What names a theme, or anything in it; each record once.
    func serving(_ theme: PlanTheme) -> [RecordHead] {
        let ids =
            theme.deliverables.map(\.id.value) + (theme.objectives + theme.measures).compactMap(\.id?.value)
        var seen: Set<RecordKey> = []
        return ([theme.suffix] + ids.map { "\(theme.suffix)#\($0)" }).flatMap { heads[$0] ?? [] }
            .filter { seen.insert($0.key).inserted }
    }
}

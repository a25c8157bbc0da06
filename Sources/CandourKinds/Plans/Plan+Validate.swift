package import CandourDiagnostics
import CandourPage
package import CandourRecords
import CandourSyntax

extension Plans {
    package static func validate(
        _ entry: Entry<Plans>, in store: RecordStore, into diagnostics: inout [Diagnostic]
    ) {
        let plan = entry.record
        checkThemes(plan, into: &diagnostics)
        checkIDs(plan, into: &diagnostics)
        let shown = namedByOthers(entry, in: store)
        for theme in plan.themes {
            for deliverable in theme.deliverables {
                let suffix = "\(theme.suffix)#\(deliverable.id.value)"
                let hasEvidence = !deliverable.evidence.isEmpty || shown.contains(suffix)
                diagnostics += check(deliverable, of: plan, hasEvidence: hasEvidence, today: store.today)
            }
        }
        if let adopted = plan.adopted?.spanned, let published = entry.head.common.published,
            adopted.value.first > published.value.date
        {
            diagnostics.append(.adoptedAfterPublication(adopted, published))
        }
        if let older = planBefore(entry, in: store), overlapsTooLong(plan, older) {
            diagnostics.append(.plansOverlap(entry, older))
        }
    }

    /// The parts of the plan that records name under `themes:`; the other side of evidence.
    private static func namedByOthers(_ entry: Entry<Plans>, in store: RecordStore) -> Set<String> {
        Set(store.incoming(to: entry.head.key).filter { $0.field == "themes" }.compactMap(\.suffix))
    }

    private static func checkThemes(_ plan: Plan, into diagnostics: inout [Diagnostic]) {
        var seen: [String: PlanTheme] = [:]
        for theme in plan.themes {
            if let first = seen[theme.slug] {
                diagnostics.append(.themeTwice(theme, first))
            } else {
                seen[theme.slug] = theme
            }
        }
    }

    /// Deliverables have ids of their own in the whole plan, and everything has in a theme.
    private static func checkIDs(_ plan: Plan, into diagnostics: inout [Diagnostic]) {
        var deliverables: [String: Spanned<String>] = [:]
        for theme in plan.themes {
            var inTheme: [String: Spanned<String>] = [:]
            for id in (theme.objectives + theme.measures).compactMap(\.id) {
                if let first = inTheme[id.value] {
                    diagnostics.append(.planItemTwice(id, first, "in this theme"))
                } else {
                    inTheme[id.value] = id
                }
            }
            for id in theme.deliverables.map(\.id) {
                if let first = inTheme[id.value] {
                    diagnostics.append(.planItemTwice(id, first, "in this theme"))
                } else if let first = deliverables[id.value] {
                    diagnostics.append(.planItemTwice(id, first, "in this plan"))
                } else {
                    deliverables[id.value] = id
                }
            }
        }
    }

    private static func check(
        _ deliverable: Deliverable, of plan: Plan, hasEvidence: Bool, today: LocalDate
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if deliverable.state.value == .delivered, !hasEvidence {
            diagnostics.append(.deliveredWithoutEvidence(deliverable))
        }
        guard let due = deliverable.due.spanned else { return diagnostics }
        if due.value.first > plan.period.value.last || due.value.last < plan.period.value.first {
            diagnostics.append(.dueOutsidePlan(deliverable, due, plan.period))
        } else if deliverable.isOverdue(on: today) {
            diagnostics.append(.deliverableOverdue(deliverable, due, today))
        }
        return diagnostics
    }

    /// The plan that comes before this one, going by the years in which they begin.
    private static func planBefore(_ entry: Entry<Plans>, in store: RecordStore) -> Entry<Plans>? {
        let plans = store.entries(of: Plans.self)
        let year = entry.record.period.value.first.year
        var low = 0
        var high = plans.count
        while low < high {
            let middle = (low + high) / 2
            if plans[middle].record.period.value.first.year > year { low = middle + 1 } else { high = middle }
        }
        let rest = plans[low...].drop { $0.head.key != entry.head.key }
        return rest.dropFirst().first
    }

    /// A new commissioner issues a plan in the financial year of the election (Police Reform and Social
    /// Responsibility Act 2011, section 5(1)), so two plans may share that year and no more.
    private static func overlapsTooLong(_ plan: Plan, _ older: Entry<Plans>) -> Bool {
        guard older.head.common.supersededBy == nil, older.head.common.withdrawn == nil else { return false }
        let period = plan.period.value
        return period.first.days(until: min(older.record.period.value.last, period.last)) + 1 > 366
    }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// The feeds of a site: everything, each kind, and each topic that records belong to.
struct FeedPlanner: Sendable {
    let kinds: [PlannedKind]
    let store: RecordStore

    /// The feed of everything.
    func all() -> Feed {
        let entries = kinds.flatMap { self.entries(of: $0) }
        return Feed(
            title: "Everything new", page: .home, path: "feeds/all", entries: FeedPlanner.newestFirst(entries)
        )
    }

    /// The other feeds: one for each kind, one for each topic.
    func others() -> [Feed] {
        var feeds: [Feed] = []
        var byTopic: [String: [FeedEntry]] = [:]
        for kind in kinds where kind.declaration.hasFeed && !kind.heads.isEmpty {
            let entries = FeedPlanner.newestFirst(self.entries(of: kind))
            let page = PageAddress(kind.declaration.name + "/")
            feeds.append(
                Feed(
                    title: kind.declaration.title, page: page, path: "feeds/\(kind.declaration.name)",
                    entries: entries))
            for entry in entries {
                for theme in Set(entry.themes) { byTopic[theme, default: []].append(entry) }
            }
        }
        for kind in kinds {
            for head in kind.heads {
                for topic in head.topics {
                    let path = "\(head.key.kind)/\(topic.key)"
                    let entries = FeedPlanner.newestFirst(byTopic[path] ?? [])
                    feeds.append(
                        Feed(
                            title: topic.title, page: PageAddress(path + "/"), path: "feeds/" + path,
                            entries: entries))
                }
            }
        }
        return feeds
    }

    private func entries(of kind: PlannedKind) -> [FeedEntry] {
        guard kind.declaration.hasFeed else { return [] }
        return kind.heads.compactMap { head in
            guard let published = head.publicFrom ?? head.date.map({ LocalDateTime($0.last) }),
                published.date <= store.today
            else { return nil }
            let updated = head.common.updates.map { LocalDateTime($0.date.value) }.max()
            return FeedEntry(
                record: head.key, title: head.title, address: head.address, summary: head.summary,
                published: published,
                updated: max(updated ?? published, published), category: kind.declaration.title,
                themes: head.common.themes.compactMap(topic))
        }
    }

    /// The topic that a record names, as `plans/2021-24/ethical-policing`.
    private func topic(_ reference: AnyReference) -> String? {
        guard case .found(let target) = store.resolve(reference.written.value, among: reference.kinds) else {
            return nil
        }
        return target.head.key.description + (target.part?.suffix.prefix { $0 != "#" } ?? "")
    }

    private static func newestFirst(_ entries: [FeedEntry]) -> [FeedEntry] {
        entries.sorted { $0.updated == $1.updated ? $0.record < $1.record : $0.updated > $1.updated }
    }
}

import CandourPage
import CandourRecords
import CandourSyntax

/// The feeds of a site: everything, each kind, and each topic that records belong to.
struct FeedPlanner: Sendable {
    private let kinds: [PlannedKind]
    private let store: RecordStore
    /// What each kind with a feed has for it, newest first.
    private let candidates: [String: [FeedCandidate]]

    /// The feeds of what `kinds` have.
    init(kinds: [PlannedKind], store: RecordStore) {
        self.kinds = kinds
        self.store = store
        var candidates: [String: [FeedCandidate]] = [:]
        for kind in kinds where kind.declaration.hasFeed && !kind.heads.isEmpty {
            candidates[kind.declaration.name] = kind.heads.compactMap {
                FeedCandidate($0, category: kind.declaration.title, today: store.today)
            }.sorted(by: FeedCandidate.precedes)
        }
        self.candidates = candidates
    }

    /// All feeds, that of everything first.
    var feeds: [Feed] { [all()] + others() }

    private func all() -> Feed {
        // No kind can have more in it than the feed holds.
        let newest = kinds.flatMap { (candidates[$0.declaration.name] ?? []).prefix(Feed.most) }
        return feed(
            "Everything new", page: .home, path: "feeds/all", newest.sorted(by: FeedCandidate.precedes))
    }

    /// One for each kind, one for each topic.
    private func others() -> [Feed] {
        var feeds: [Feed] = []
        var byTopic: [String: [FeedCandidate]] = [:]
        for kind in kinds {
            let name = kind.declaration.name
            guard let candidates = candidates[name] else { continue }
            feeds.append(
                feed(kind.declaration.title, page: PageAddress(name + "/"), path: "feeds/\(name)", candidates)
            )
            for candidate in candidates {
                for topic in Set(candidate.head.common.themes.compactMap(topic)) {
                    byTopic[topic, default: []].append(candidate)
                }
            }
        }
        for kind in kinds {
            for head in kind.heads {
                for topic in head.topics {
                    let path = "\(head.key.kind)/\(topic.key)"
                    let candidates = (byTopic[path] ?? []).sorted(by: FeedCandidate.precedes)
                    feeds.append(
                        feed(topic.title, page: PageAddress(path + "/"), path: "feeds/" + path, candidates))
                }
            }
        }
        return feeds
    }

    private func feed(
        _ title: String, page: PageAddress, path: String, _ candidates: [FeedCandidate]
    ) -> Feed {
        Feed(title: title, page: page, path: path, entries: candidates.prefix(Feed.most).map(\.entry))
    }

    /// The topic that a record names, as `plans/2021-24/ethical-policing`.
    private func topic(_ reference: AnyReference) -> String? {
        guard case .found(let target) = store.resolve(reference.written.value, among: reference.kinds) else {
            return nil
        }
        return target.head.key.description + (target.part?.suffix.prefix { $0 != "#" } ?? "")
    }
}

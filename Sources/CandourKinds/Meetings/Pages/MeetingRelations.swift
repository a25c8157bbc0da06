import CandourPage
import CandourRecords

/// What refers to a meeting and its parts, sorted once for all of its pages.
struct MeetingRelations {
    /// The papers that are public.
    let papers: [Paper]
    /// The meetings whose agendas approve the minutes.
    let approvedBy: [RecordHead]
    /// The decisions that came from the meeting, with the place in its minutes that dealt with them.
    let decisions: [(head: RecordHead, suffix: String?)]

    private let bySuffix: [String: [IncomingReference]]

    init(of entry: Entry<Meetings>, in site: PublicSite) {
        // A paper that is issued later has no address yet.
        let parts = site.store.head(entry.head.key)?.parts ?? [:]
        papers = entry.record.papers.filter { parts[$0.suffix] != nil }
        var approvedBy: [RecordHead] = []
        var decisions: [(head: RecordHead, suffix: String?)] = []
        var bySuffix: [String: [IncomingReference]] = [:]
        for reference in site.incoming(to: entry.head.key) where reference.head.key != entry.head.key {
            let head = reference.head
            if reference.field == "approves" {
                approvedBy.append(head)
            } else if reference.field == "meeting" {
                decisions.append((head, reference.suffix))
            }
            if let suffix = reference.suffix { bySuffix[suffix, default: []].append(reference) }
        }
        self.approvedBy = approvedBy
        self.decisions = decisions
        self.bySuffix = bySuffix
    }

    /// The meetings with an outcome that goes back to the one at `suffix`, such as `#forward-plan`, each once.
    func following(_ suffix: String) -> [RecordHead] {
        MeetingRelations.distinct(references(to: suffix).filter { $0.field == "follows" })
    }

    /// The records that refer to the outcome at `suffix` in another way, each once.
    func mentioning(_ suffix: String) -> [RecordHead] {
        let following = Set(following(suffix).map(\.key))
        return MeetingRelations.distinct(references(to: suffix)).filter { !following.contains($0.key) }
    }

    /// What refers to the part at `suffix`; a record once for each of its fields.
    func references(to suffix: String) -> [IncomingReference] { bySuffix[suffix] ?? [] }

    /// The records that refer to a paper or to places in it, each once.
    func referring(to paper: Paper) -> [RecordHead] {
        let places = paper.body.headings.map(\.id) + paper.body.anchors.map(\.id)
        let suffixes = [paper.suffix] + places.map { "\(paper.suffix)#\($0)" }
        return MeetingRelations.distinct(suffixes.flatMap(references))
    }

    private static func distinct(_ references: [IncomingReference]) -> [RecordHead] {
        var seen = Set<RecordKey>()
        return references.map(\.head).filter { seen.insert($0.key).inserted }
    }
}

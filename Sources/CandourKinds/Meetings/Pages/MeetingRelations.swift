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

    private let bySuffix: [String: [RecordHead]]

    init(of entry: Entry<Meetings>, in site: PublicSite) {
        // A paper that is issued later has no address yet.
        let parts = site.store.heads[entry.head.key]?.parts ?? [:]
        papers = entry.record.papers.filter { parts[$0.suffix] != nil }
        var approvedBy: [RecordHead] = []
        var decisions: [(head: RecordHead, suffix: String?)] = []
        var bySuffix: [String: [RecordHead]] = [:]
        for (head, reference) in site.incoming(to: entry.head.key) where head.key != entry.head.key {
            if reference.field == "approves" {
                approvedBy.append(head)
            } else if reference.field == "meeting" {
                decisions.append((head, reference.suffix))
            }
            if let suffix = reference.suffix { bySuffix[suffix, default: []].append(head) }
        }
        self.approvedBy = approvedBy
        self.decisions = decisions
        self.bySuffix = bySuffix
    }

    /// The records that refer to one part, such as `#forward-plan`, each once.
    func referring(to suffix: String) -> [RecordHead] {
        var seen = Set<RecordKey>()
        return (bySuffix[suffix] ?? []).filter { seen.insert($0.key).inserted }
    }

    /// The records that refer to a paper or to places in it, each once.
    func referring(to paper: Paper) -> [RecordHead] {
        let places = paper.body.headings.map(\.id) + paper.body.anchors.map(\.id)
        let suffixes = [paper.suffix] + places.map { "\(paper.suffix)#\($0)" }
        var seen = Set<RecordKey>()
        return suffixes.flatMap { bySuffix[$0] ?? [] }.filter { seen.insert($0.key).inserted }
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax
import Testing

@Suite struct RecordStoreTests {
    private static func head(
        _ kind: String, _ id: String, names: [String] = [], parts: [String] = [], isComplete: Bool = true
    ) -> RecordHead {
        let all = parts.map { RecordPart(suffix: $0, title: nil) }
        return RecordHead(
            key: RecordKey(kind: kind, id: id), address: PageAddress("\(kind)/\(id)/"),
            common: CommonFields(),
            title: id, summary: nil, date: nil, publication: nil, names: names,
            parts: Dictionary(all.map { ($0.suffix, $0) }) { first, _ in first },
            span: SourceSpan(file: 0, start: 0, end: 0), files: [:], notStated: [], isComplete: isComplete)
    }

    private let store: RecordStore

    init() throws {
        let today = try #require(LocalDate(year: 2022, month: 3, day: 31))
        store = RecordStore(
            heads: [
                RecordStoreTests.head("decisions", "precept"),
                RecordStoreTests.head("plans", "2021-24", parts: ["/ethics", "/ethics#board", "#foreword"]),
                RecordStoreTests.head("meetings", "panel/2022-02-02", parts: ["#46", "/report"]),
                RecordStoreTests.head("meetings", "panel/2022-03-23", isComplete: false),
                RecordStoreTests.head("people", "s-warren", names: ["Councillor S Warren", "Warren"]),
                RecordStoreTests.head("people", "m-warren", names: ["Matthew Warren", "Warren"]),
            ], kinds: ["decisions", "plans", "meetings", "people"], today: today)
    }

    /// What a reference came to, in words.
    private func outcome(_ written: String, among kinds: [String] = []) -> String {
        switch store.resolve(written, among: kinds) {
        case .found(let target): "\(target.head.key)" + (target.part.map { " part \($0.suffix)" } ?? "")
        case .kindMissing: "kind missing"
        case .notFound(let kind, let id): "not found: \(kind) \(id)"
        case .noSuchPart(let head, let suffix): "no part \(suffix) in \(head.key)"
        case .severalNamed(let keys): "several: " + keys.map(\.id).sorted().joined(separator: ", ")
        }
    }

    @Test func findsARecordByItsIDWhereOneKindFits() {
        #expect(outcome("precept", among: ["decisions"]) == "decisions/precept")
        #expect(outcome("decisions/precept", among: ["decisions"]) == "decisions/precept")
    }

    @Test func wantsTheKindWhereSeveralFit() {
        #expect(outcome("decisions/precept") == "decisions/precept")
        #expect(outcome("precept") == "kind missing")
        #expect(outcome("precept", among: ["decisions", "plans"]) == "kind missing")
        #expect(outcome("decisions/precept", among: ["plans", "people"]) == "kind missing")
    }

    @Test func findsPartsOfRecordsAndOfTheirPages() {
        #expect(outcome("panel/2022-02-02#46", among: ["meetings"]) == "meetings/panel/2022-02-02 part #46")
        #expect(outcome("meetings/panel/2022-02-02/report") == "meetings/panel/2022-02-02 part /report")
        #expect(outcome("2021-24/ethics#board", among: ["plans"]) == "plans/2021-24 part /ethics#board")
        #expect(outcome("plans/2021-24#foreword") == "plans/2021-24 part #foreword")
    }

    @Test func saysWhatIsNotThere() {
        #expect(outcome("precept-2", among: ["decisions"]) == "not found: decisions precept-2")
        #expect(outcome("2021-24/victims", among: ["plans"]) == "not found: plans 2021-24/victims")
        #expect(
            outcome("panel/2022-02-02#47", among: ["meetings"]) == "no part #47 in meetings/panel/2022-02-02")
        #expect(outcome("2021-24/ethics#due", among: ["plans"]) == "no part /ethics#due in plans/2021-24")
    }

    /// What is wrong in one file gives no message about every file that refers to it.
    @Test func takesAnyPartOfARecordWithProblemsForThere() {
        #expect(outcome("panel/2022-03-23#48", among: ["meetings"]) == "meetings/panel/2022-03-23")
        #expect(outcome("panel/2022-03-23/report", among: ["meetings"]) == "meetings/panel/2022-03-23")
    }

    @Test func findsRecordsByTheirNames() {
        #expect(outcome("matthew  WARREN", among: ["people"]) == "people/m-warren")
        #expect(outcome("Warren", among: ["people"]) == "several: m-warren, s-warren")
        #expect(outcome("people/Councillor S Warren") == "people/s-warren")
    }

    @Test func turnsReferencesRound() {
        var store = store
        let span = SourceSpan(file: 0, start: 0, end: 0)
        let from = RecordKey(kind: "decisions", id: "precept")
        func theme(_ written: String) -> NotedReference {
            NotedReference(kinds: ["plans"], written: Spanned(written, span), field: "themes")
        }
        let outgoing = store.outgoing(
            from: from, [theme("2021-24/ethics#board"), theme("2021-25"), theme("2021-24/ethics#board")])
        store.index([outgoing])
        let incoming = store.incoming(to: RecordKey(kind: "plans", id: "2021-24"))
        #expect(incoming.map(\.head.key) == [from])
        #expect(incoming.map(\.field) == ["themes"])
        #expect(incoming.map(\.suffix) == ["/ethics#board"])
        #expect(store.incoming(to: from).isEmpty)
        #expect(!store.foundEachReference(of: from))
        #expect(store.foundEachReference(of: RecordKey(kind: "plans", id: "2021-24")))
        // Each question counts for who notes what was asked.
        #expect(
            !store.noting(in: RecordTrace()).foundEachReference(of: RecordKey(kind: "plans", id: "2021-24")))
    }
}

import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax
import Testing

/// What is noted must cover every way in which the answer could become another one: builds rely on it.
@Suite struct RecordTraceTests {
    private let precept: RecordHead
    private let meeting: RecordHead
    private let person: RecordHead
    private let store: RecordStore

    init() throws {
        precept = RecordTraceTests.head("decisions", "precept")
        meeting = RecordTraceTests.head("meetings", "panel/2022-02-02", parts: ["#46", "/report"])
        person = RecordTraceTests.head("people", "s-warren", names: ["Councillor S Warren"])
        let today = try #require(LocalDate(year: 2022, month: 3, day: 31))
        store = RecordStore(
            heads: [precept, meeting, person], kinds: ["decisions", "meetings", "people"], today: today)
    }

    private static func head(
        _ kind: String, _ id: String, names: [String] = [], parts: [String] = []
    ) -> RecordHead {
        let all = parts.map { RecordPart(suffix: $0, title: nil) }
        return RecordHead(
            key: RecordKey(kind: kind, id: id), address: PageAddress("\(kind)/\(id)/"),
            common: CommonFields(), title: id, summary: nil, date: nil, publication: nil, names: names,
            parts: Dictionary(all.map { ($0.suffix, $0) }) { first, _ in first },
            span: SourceSpan(file: 0, start: 0, end: 0), files: [:], notStated: [], isComplete: true)
    }

    /// What `work` asked for.
    private func notes(_ work: (RecordStore) -> Void) -> RecordTrace.Notes {
        let trace = RecordTrace()
        work(store.noting(in: trace))
        return trace.notes
    }

    @Test func aRecordOfThatNameDependsOnItsHeadAlone() {
        for written in ["decisions/precept", "decisions/precept#nothing"] {
            let notes = notes { _ = $0.resolve(written, among: []) }
            #expect(notes.heads.contains(ObjectIdentifier(precept)))
            #expect(!notes.usesNames && !notes.usesEverything)
        }
    }

    @Test(arguments: ["decisions/gone", "people/councillor-s-warren", "meetings/panel/2022-02-02/report"])
    func whatAnotherRecordCouldBeInsteadDependsOnAllNames(written: String) {
        #expect(notes { _ = $0.resolve(written, among: []) }.usesNames)
    }

    @Test func aPartThatIsNotThereDependsOnTheRecordThatCouldHaveIt() {
        let notes = notes { _ = $0.resolve("meetings/panel/2022-02-02/other", among: []) }
        #expect(notes.heads.contains(ObjectIdentifier(meeting)) && notes.usesNames)
    }

    @Test func headsAndWhatRefersToThemAreNoted() {
        let notes = notes {
            _ = $0.head(person.key)
            _ = $0.incoming(to: precept.key)
        }
        #expect(notes.heads == [ObjectIdentifier(person)])
        #expect(notes.referred == [ObjectIdentifier(precept)])
        #expect(!notes.usesNames && !notes.usesEverything)
    }

    @Test func whatIsNotThereDependsOnAllNames() {
        let gone = RecordKey(kind: "decisions", id: "gone")
        #expect(notes { _ = $0.head(gone) }.usesNames)
        #expect(notes { _ = $0.incoming(to: gone) }.usesEverything)
    }

    @Test func allNamesAtOnceAreNotNotedInDetail() {
        #expect(notes { _ = $0.keys.count }.usesEverything)
    }

    @Test func aStoreThatNotesAnswersAsTheOther() {
        let noting = store.noting(in: RecordTrace())
        #expect(noting.head(precept.key) === store.head(precept.key))
        #expect(noting.kinds == store.kinds && noting.today == store.today)
    }
}

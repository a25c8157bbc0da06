import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// What a veto takes: two thirds of all members of the panel (Police Reform and Social Responsibility Act 2011,
/// Schedule 5, paragraph 4).
struct PreceptVeto {
    /// How many members the panel has.
    let seats: Spanned<Int>
    /// How many members were at the review, where that is known.
    let present: Int?
    /// How many voted for what was agreed, and where that is written, where that is known.
    let inFavour: Spanned<Int>?
    /// How members voted, in words.
    let vote: String?
    /// Whether what they voted for was to use the veto, going by its words.
    let isForVeto: Bool

    /// What the review of `precept` says; nothing where the panel, or its number of members, is not known.
    init?(of precept: Precept, in store: RecordStore) {
        guard let reference = precept.reviewedAt?.value, case .found(let target) = store.resolve(reference),
            let meeting = store.entry(target.head.key.id, of: Meetings.self)?.record,
            let seats = store.entry(meeting.body)?.record.seats.spanned
        else { return nil }
        self.seats = seats
        let present = meeting.minutes.flatMap { PreceptVeto.votingMembers($0.attendance) }
        self.present = present
        let place = target.part?.suffix
        let outcomes = (meeting.minutes?.outcomes ?? []).filter { outcome in
            outcome.vote != nil && PreceptVeto.names(outcome).contains { "#\($0)" == place }
        }
        let veto = outcomes.first { PreceptVeto.usesVeto($0.text) }
        let outcome = veto ?? outcomes.first
        isForVeto = veto != nil
        vote = outcome?.vote?.value.description
        inFavour = outcome?.vote.flatMap { vote in
            switch vote.value {
            case .unanimous: present.map { Spanned($0, vote.span) }
            case .counted(let inFavour, _, _): Spanned(inFavour, vote.span)
            }
        }
    }

    /// How many votes a veto needs.
    var needed: Int { (2 * seats.value + 2) / 3 }

    /// How `needed` comes about, as a sentence.
    var arithmetic: String {
        let rounding = seats.value.isMultiple(of: 3) ? "" : ", rounded up,"
        return "Two thirds of all \(Count(seats.value, "member"))\(rounding) are \(Count(needed, "vote")); "
            + "those who are away count too."
    }

    /// Words with which a resolution says that there is no veto, or might: then it is left to people.
    private static let doubts: Set<String> = [
        "not", "no", "nor", "neither", "never", "without", "against", "unless", "if", "whether", "rather",
        "instead", "lost", "fell", "failed", "rejected", "declined", "unnecessary",
    ]

    /// Whether a resolution is to use the veto: “Agreed to use the veto”, “to veto the proposed precept”.
    private static func usesVeto(_ text: String) -> Bool {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: ["veto", "vetoed", "vetoes"]) && words.isDisjoint(with: doubts)
    }

    /// The members who were there, and those who stood in for others.
    private static func votingMembers(_ attendance: Attendance) -> Int? {
        guard let present = attendance.present.value else { return nil }
        let members = Set(present.map(\.value.written.value))
        return members.union(attendance.substitutes.map(\.person.written.value)).count
    }

    private static func names(_ outcome: Outcome) -> [String] {
        [outcome.id?.value, outcome.item.value.map { "\($0)" }].compactMap { $0 }
    }
}

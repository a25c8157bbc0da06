import CandourPage
import CandourRecords
import CandourSyntax

/// A meeting of a body: when and where, whether the public may come, its agenda, papers and minutes (Specified
/// Information Order 2011, Schedule, paragraph 5).
package struct Meeting: Sendable {
    /// The body that meets: the folder that holds the meeting's.
    let body: Reference<Bodies>
    /// The name of the meeting's folder, which is the first known date.
    let folder: String
    /// When.
    let date: Spanned<PartialDate>
    /// At what time.
    let time: Stated<TimeRange>?
    /// Where.
    let venue: Stated<String>?
    /// How people who use wheelchairs and others get in.
    let venueAccess: Stated<String>?
    /// How to watch, in words or as a web address.
    let watch: Stated<String>?
    /// Until when questions from the public are sure to be taken.
    let questionsBy: Stated<LocalDateTime>?
    /// What has become of it, as the record says.
    let state: Spanned<MeetingState>
    /// Whether the public may come.
    let isPublic: Stated<Bool>?
    /// Why the public may not.
    let privateBecause: String?
    /// The file of the original agenda pack.
    let pack: Stated<String>?
    /// What would make it necessary.
    let neededIf: String?
    /// The minute that settled whether it was needed.
    let decidedBy: Reference<Meetings>?
    /// The agenda.
    let agenda: [AgendaItem]
    /// The items, by their position, before which the agenda could not be read: what comes before them is not known.
    let agendaGaps: Set<Int>
    /// Why there is no agenda.
    let agendaReason: String?
    /// The papers, in the order of their files.
    let papers: [Paper]
    /// The minutes.
    let minutes: Minutes?

    /// What has become of it as far as a day can tell: a meeting later than that day is not yet held.
    func state(on day: LocalDate) -> MeetingState {
        state.value == .held && date.value.last > day ? .planned : state.value
    }

    /// Whether it is still to come on a day.
    func isExpected(on day: LocalDate) -> Bool { state(on: day).isOpen && date.value.last >= day }
}

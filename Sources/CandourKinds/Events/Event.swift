import CandourPage
import CandourRecords
import CandourSyntax

/// Something that people can come to: an open day, a training, a conference.
package struct Event: Sendable {
    /// Its day, or its first.
    let date: Spanned<PartialDate>
    /// Its last day, where it has several.
    let ends: Spanned<PartialDate>?
    /// From when until when, on each day.
    let time: Spanned<TimeRange>?
    /// Where it is.
    let place: Stated<String>
    /// Whom it is for.
    let audience: Stated<String>
    /// Who organises it.
    let organisedBy: SourceNote?
    /// How people can take part.
    let howToTakePart: String?
    /// What has become of the plan.
    let state: EventState
    /// What is different from what was announced.
    let change: Spanned<String>?
    /// What came of it.
    let outcome: Stated<String>?
    /// The records that tell of it.
    let about: [AnyReference]
    /// More about it.
    let body: Prose

    /// The last day on which it can be.
    var last: LocalDate { max(date.value.last, ends?.value.last ?? date.value.last) }

    /// Whether it is still to come, or goes on, on a day.
    func isAhead(on day: LocalDate) -> Bool { day <= last }
}

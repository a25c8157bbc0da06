import CandourPage
import CandourRecords
import CandourSyntax

/// A part of a record that is kept back, with the ground the law gives for it. Decisions and papers share it.
struct Restriction: Sendable {
    /// What is kept back: `Appendix 2`.
    let part: String
    /// The ground in law.
    let ground: RestrictionGround
    /// Why, for readers.
    let reason: String
    /// Who decided to keep it back.
    let decidedBy: Reference<People>?
    /// When to look again.
    let review: LocalDate?

    /// Reads one restriction.
    init?(reading fields: inout FieldReader) {
        let part = fields.required("part", .text, "What is kept back, such as Appendix 2.")
        let ground =
            fields.required("ground", .choice, "The ground in law.")
            as Spanned<RestrictionGround>?
        let reason = fields.required("reason", .text, "Why, in one sentence that readers see.")
        let decidedBy = fields.optional(
            "decided_by", .reference(to: People.self), "Who decided to keep it back.")
        let review = fields.optional("review", .date, "The day on which to look again.")
        guard let part, let ground, let reason else { return nil }
        self.part = part.value
        self.ground = ground.value
        self.reason = reason.value
        self.decidedBy = decidedBy?.value
        self.review = review?.value
    }

    /// The lines that a reader sees.
    func lines(in site: PublicSite) -> [Inline] {
        var line: [Inline] = [.strong(part), .text(": \(reason) (\(ground.title)).")]
        if let maker = decidedBy.map({ site.link(to: $0) }), !maker.isEmpty {
            line += [.text(" Decided by ")] + maker + [.text(".")]
        }
        if let review { line.append(.text(" To be looked at again on \(review).")) }
        return line
    }
}

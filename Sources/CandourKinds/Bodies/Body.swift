import CandourPage
import CandourRecords
import CandourSyntax

/// A panel or board: what it is, the law that sets it up, and who sits on it.
package struct Body: Sendable {
    /// What sort of body it is.
    let type: BodyType
    /// The law that sets it up.
    let legalBasis: Stated<String>
    /// Who leads it.
    let chair: Stated<Reference<People>>
    /// How many members it has when complete.
    let seats: Stated<Int>
    /// The members, former ones included, in the order written.
    let members: [Membership]
    /// Those who may stand in for members.
    let substitutes: [Membership]
    /// How many seats are empty now.
    let vacancies: Spanned<Int>?
    /// Other names, as readers may know them.
    let also: [String]
    /// What it does.
    let body: Prose
}

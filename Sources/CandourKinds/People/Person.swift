import CandourPage
import CandourRecords
import CandourSyntax

/// Somebody who may be named on the site, with the roles that make them so.
package struct Person: Sendable {
    /// Why the person may be named.
    let basis: NamingBasis
    /// The roles, in the order written.
    let roles: [PersonRole]
    /// More about the person, in a page of their own.
    let body: Prose

    /// Whether the person held a role at some time in `date`. Dates that are not stated count as fitting, and a
    /// person without roles is not judged.
    func heldOffice(during date: PartialDate) -> Bool {
        roles.isEmpty || roles.contains { $0.covers(date) }
    }
}

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
}

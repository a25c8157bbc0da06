import CandourRecords
import CandourSyntax

/// An acronym or a term, and what it means.
package struct GlossaryEntry: Sendable {
    /// What is explained.
    enum Name: Sendable {
        /// A short form such as `PCC`, which pages explain where they first have it.
        case acronym(Spanned<String>)
        /// A word such as `Precept`.
        case term(Spanned<String>)

        /// As texts have it.
        var text: String {
            switch self {
            case .acronym(let name), .term(let name): name.value
            }
        }
    }

    /// What is explained.
    let name: Name
    /// What an acronym stands for.
    let expansion: Spanned<String>?
    /// Other expansions, which older documents have.
    let also: [Spanned<String>]
    /// What it is, in a sentence or two.
    let definition: String?
}

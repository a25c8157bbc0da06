import CandourPage

/// An award as the 360Giving Data Standard 1.4 has it. Whatever the standard requires is there.
struct PublishedGrant: Sendable {
    /// Its id, which nobody else’s grant has: `360G-example-community-fund-2021-riverside`.
    let id: String
    /// What it pays for, in a few words.
    let title: String
    /// What it is for.
    let description: String
    /// How much, in pounds.
    let amount: ExactDecimal
    /// When it was made.
    let date: LocalDate
    /// Who got it.
    let recipient: Organisation
    /// Who gave it.
    let funder: Organisation
    /// The programme that it belongs to: code and title.
    let programme: (code: String, title: String)
    /// Where the money is spent.
    let area: String?
    /// On what conditions, and why it will help (Specified Information Order 2011): more than the standard asks.
    let conditions: String?
    let reasons: String?
    /// Where it stands on this site.
    let url: String
    /// When the record of its fund last changed.
    let modified: LocalDateTime?

    /// Who gives or gets a grant.
    struct Organisation: Sendable, Hashable {
        /// Its id: from a register where it has a number there.
        let id: String
        /// Its name.
        let name: String
        /// Its number as a charity.
        var charityNumber: String?
        /// Its number at Companies House.
        var companyNumber: String?
    }

    /// How many characters the standard wants a title to have at most.
    static let longestTitle = 140
}

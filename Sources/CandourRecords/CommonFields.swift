package import CandourPage
package import CandourSyntax

/// What every record has, whatever its kind.
package struct CommonFields: Sendable {
    /// Kept from everybody until it is ready.
    package var isDraft = false
    /// The day, or day and time, from which it is public.
    package var published: Spanned<LocalDateTime>?
    /// Taken back, with the reason; it stays readable.
    package var withdrawn: Withdrawal?
    /// That it should never have been published, with the reason; nothing of it is shown any more.
    package var publishedByMistake: Withdrawal?
    /// The record that replaces it.
    package var supersededBy: AnyReference?
    /// Earlier addresses.
    package var formerly: [Spanned<String>] = []
    /// Significant changes, in the order written.
    package var updates: [Update] = []
    /// The plan themes that it serves, as references to parts of plans: `2021-24/ethical-policing`.
    package var themes: [AnyReference] = []
    /// Files to offer.
    package var attachments: [Attachment] = []
    /// Who approved its publication, and when.
    package var approvedBy: AnyReference?
    /// The day of the approval.
    package var approvedOn: LocalDate?
    /// Where its facts come from.
    package var source: SourceNote?
    /// Reasons for what the source does not give.
    package var notStated: [String: Spanned<String>] = [:]
    /// Warnings and discrepancies that somebody has accepted.
    package var accepted: [Acceptance] = []
    /// Whom to ask: the id of a contact in site.yml, or a person.
    package var contact: Spanned<String>?
    /// The language of its text, where it differs from the site's.
    package var language: String?

    /// Nothing set.
    package init() {}

    /// That a record was taken back.
    package struct Withdrawal: Sendable {
        /// When.
        package let date: LocalDate
        /// Why.
        package let reason: String

        /// That it was taken back on `date`.
        package init(date: LocalDate, reason: String) {
            self.date = date
            self.reason = reason
        }
    }

    /// A significant change.
    package struct Update: Sendable {
        /// When.
        package let date: Spanned<LocalDate>
        /// What changed.
        package let note: String

        /// A change on `date`.
        package init(date: Spanned<LocalDate>, note: String) {
            self.date = date
            self.note = note
        }
    }

    /// A file to offer.
    package struct Attachment: Sendable {
        /// Its name.
        package let file: Spanned<String>
        /// What it is called.
        package let title: String
        /// Whether it is the original of what the page shows.
        package let isOriginal: Bool
        /// How many pages it has.
        package let pages: Int?
        /// Whether it works with assistive technology.
        package let isAccessible: Bool?

        /// The file to offer under `title`.
        package init(
            file: Spanned<String>, title: String, isOriginal: Bool, pages: Int?, isAccessible: Bool?
        ) {
            self.file = file
            self.title = title
            self.isOriginal = isOriginal
            self.pages = pages
            self.isAccessible = isAccessible
        }
    }

    /// That somebody accepts a warning or a discrepancy.
    package struct Acceptance: Sendable {
        /// The id of the message.
        package let problem: Spanned<String>
        /// Why.
        package let reason: String
        /// Who.
        package let by: String?
        /// Until when.
        package let until: LocalDate?

        /// That the message `problem` is accepted.
        package init(problem: Spanned<String>, reason: String, by: String?, until: LocalDate?) {
            self.problem = problem
            self.reason = reason
            self.by = by
            self.until = until
        }
    }
}

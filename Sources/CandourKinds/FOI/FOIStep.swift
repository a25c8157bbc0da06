import CandourPage
import CandourSyntax

/// Something that happened to a request on a day.
struct FOIStep {
    /// What, as a word of a sentence: `answered`.
    let what: String
    /// When.
    let day: Spanned<LocalDate>

    /// That it was `what` on `day`.
    init(_ what: String, _ day: Spanned<LocalDate>) {
        self.what = what
        self.day = day
    }
}

package import CandourPage
package import CandourSyntax

/// What `site.yml` says for the accessibility statement.
package struct AccessibilitySettings: Sendable {
    /// How far the site meets the standard.
    package let status: Spanned<AccessibilityStatus>
    /// The page on which a problem can be reported.
    package let contactForm: String?
    /// The day on which the statement was first made.
    package let prepared: Stated<LocalDate>
    /// The day on which it was last looked at.
    package let reviewed: Stated<LocalDate>
    /// Who tested the site, and how.
    package let testedBy: Stated<String>
    /// What is known not to be accessible, documents apart.
    package let problems: [AccessibilityProblem]
}

/// How far a site meets the standard, in the words that a statement must use.
package enum AccessibilityStatus: String, CaseIterable, Sendable {
    /// It meets all of it.
    case fully
    /// It meets most of it.
    case partly
    /// It does not meet most of it.
    case notYet = "not_yet"
}

/// Something that is known not to be accessible.
package struct AccessibilityProblem: Sendable {
    /// Why it is not, as the law divides it.
    package enum Reason: String, CaseIterable, Sendable {
        /// It does not meet the law yet.
        case notYetMet = "not_yet_met"
        /// To mend it would be a disproportionate burden.
        case disproportionateBurden = "disproportionate_burden"
        /// The law does not ask for it.
        case outOfScope = "out_of_scope"
    }

    /// What it is, and whom it shuts out.
    package let text: String
    /// Why.
    package let reason: Reason
    /// How to get at it otherwise.
    package let instead: String?
    /// The day by which it is to be mended.
    package let until: LocalDate?
}

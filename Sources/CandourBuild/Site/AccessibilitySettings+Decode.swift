import CandourPage
import CandourSyntax

extension AccessibilitySettings {
    /// Reads `accessibility:` of `site.yml`.
    static func decode(_ fields: inout FieldReader) -> AccessibilitySettings? {
        let status: Spanned<AccessibilityStatus>? = fields.required(
            "status", .choice, "How far the site meets the Web Content Accessibility Guidelines.")
        let form = fields.optionalStated("contact_form", .webAddress, "The page to report a problem on.")
        let prepared = fields.stated("prepared_on", .date, "The day on which the statement was first made.")
        let reviewed = fields.stated("reviewed_on", .date, "The day on which it was last looked at.")
        let testedBy = fields.stated("tested_by", .text, "Who tested the site, and how.")
        let problems = fields.records(
            "problems", each: "this accessibility problem", "What is known not to be accessible."
        ) { inner -> AccessibilityProblem? in
            let text = inner.required("text", .text, "What it is, and whom it shuts out.")
            let reason: Spanned<AccessibilityProblem.Reason>? = inner.required(
                "reason", .choice, "Why it is not accessible.")
            let instead = inner.optional("instead", .text, "How to get at it otherwise.")
            let until = inner.optional("until", .date, "The day by which it is to be mended.")
            guard let text, let reason else { return nil }
            return AccessibilityProblem(
                text: text.value, reason: reason.value, instead: instead?.value, until: until?.value)
        }
        guard let status, let prepared, let reviewed, let testedBy else { return nil }
        return AccessibilitySettings(
            status: status, contactForm: form?.value, prepared: prepared, reviewed: reviewed,
            testedBy: testedBy, problems: problems)
    }
}

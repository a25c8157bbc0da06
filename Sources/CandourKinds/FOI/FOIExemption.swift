import CandourPage
import CandourSyntax

/// A ground on which something was kept back, with what a notice of refusal says of it (Freedom of Information Act
/// 2000, section 17).
struct FOIExemption: Sendable {
    /// The section of the Act.
    let section: Spanned<FOISection>
    /// Why it applies.
    let reason: String
    /// How the public interest was weighed, where it must be.
    let publicInterest: Stated<String>?

    /// Reads one exemption.
    init?(reading fields: inout FieldReader) {
        let section = fields.required("section", .foiSection, "The section of the Act.")
        let reason = fields.required("reason", .text, "What was kept back and why, as readers see it.")
        let publicInterest = fields.optionalStated(
            "public_interest", .text, "How the public interest was weighed, where the Act asks for that.")
        guard let section, let reason else { return nil }
        self.section = section
        self.reason = reason.value
        self.publicInterest = publicInterest
    }
}

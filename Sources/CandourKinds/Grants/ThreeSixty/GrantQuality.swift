import CandourDiagnostics
import CandourPage

/// The checks of 360Giving’s Data Quality Tool that can find something here, under its names. What a field cannot hold
/// anyway, such as a day that no calendar has, is refused when the record is read.
enum GrantQuality: String, CaseIterable {
    case zeroAmount = "ZeroAmountTest"
    case titleLength = "TitleLength"
    case titleDescriptionSame = "TitleDescriptionSame"
    case looksLikeEmail = "LooksLikeEmail"
    case duplicateID = "DuplicateIdentifier"
    case postDated = "PostDatedAwardDates"
    case farPast = "FarPastDates"
    case companyNumber = "RecipientOrgCompanyNumber"
    case recipientPrefix = "RecipientOrg360GPrefix"
    case noNumber = "NoRecipientOrgCompanyCharityNumber"
    case noLocation = "NoBeneficiaryLocation"
    case locationWithoutCode = "BeneficiaryLocationNameButNoCode"
    case noLastModified = "NoLastModified"

    /// After how many years a date counts as far in the past.
    private static let farPastYears = 25
    /// How many characters a company number has.
    private static let companyNumberLength = 8

    /// What it counts.
    private var meaning: String {
        switch self {
        case .zeroAmount: "The amount is nought or less."
        case .titleLength: "The title has more than \(PublishedGrant.longestTitle) characters."
        case .titleDescriptionSame: "Title and description are the same."
        case .looksLikeEmail: "A text holds an email address, which may be a person’s."
        case .duplicateID: "Another grant has the same identifier."
        case .postDated: "The award date is still to come."
        case .farPast: "The award was made more than \(GrantQuality.farPastYears) years ago."
        case .companyNumber: "The recipient’s company number does not have eight characters."
        case .recipientPrefix: "The recipient’s identifier is the office’s own, from no register."
        case .noNumber: "The recipient has no number as a charity or company."
        case .noLocation: "It is not said where the money is spent."
        case .locationWithoutCode: "The place has a name, but no code of the national statistics."
        case .noLastModified: "It is not known when the record last changed."
        }
    }

    /// Whether it finds something in a grant.
    private func finds(in grant: PublishedGrant, today: LocalDate, ids: [String: Int]) -> Bool {
        switch self {
        case .zeroAmount: grant.amount <= .zero
        case .titleLength: grant.title.count > PublishedGrant.longestTitle
        case .titleDescriptionSame: grant.title == grant.description
        case .looksLikeEmail:
            [grant.title, grant.description, grant.recipient.name].contains(where: GrantQuality.hasEmail)
        case .duplicateID: ids[grant.id, default: 0] > 1
        case .postDated: grant.date > today
        case .farPast: grant.date.year < today.year - GrantQuality.farPastYears
        case .companyNumber:
            grant.recipient.companyNumber.map { $0.count != GrantQuality.companyNumberLength } ?? false
        case .recipientPrefix: grant.recipient.id.hasPrefix("360G-")
        case .noNumber: grant.recipient.charityNumber == nil && grant.recipient.companyNumber == nil
        case .noLocation: grant.area == nil
        case .locationWithoutCode: grant.area != nil
        case .noLastModified: grant.modified == nil
        }
    }

    /// How many grants each check finds something in; nothing where there are no grants.
    static func table(of grants: [PublishedGrant], today: LocalDate) -> DataTable? {
        guard !grants.isEmpty else { return nil }
        let ids = Dictionary(grants.map { ($0.id, 1) }, uniquingKeysWith: +)
        return DataTable(
            caption: "What the checks of 360Giving’s Data Quality Tool find",
            columns: [
                DataTable.Column("Check", name: "check"), DataTable.Column("What it counts", name: "meaning"),
                DataTable.Column("Grants", name: "grants", isNumeric: true),
            ],
            rows: allCases.map { check in
                let count = grants.count { check.finds(in: $0, today: today, ids: ids) }
                return DataTable.Row([
                    DataTable.Cell(check.rawValue), DataTable.Cell(check.meaning),
                    DataTable.Cell("\(Count.grouped(count))"),
                ])
            })
    }

    /// Whether a word of a text has an @ inside it.
    private static func hasEmail(_ text: String) -> Bool {
        text.split(separator: " ").contains { word in
            guard let sign = word.firstIndex(of: "@") else { return false }
            return sign != word.startIndex && word[sign...].dropFirst().contains(".")
        }
    }
}

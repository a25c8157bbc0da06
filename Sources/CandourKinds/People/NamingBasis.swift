import CandourSyntax

/// Why somebody may be named.
enum NamingBasis: String, CaseIterable, Sendable {
    case publicOffice = "public office"
    case namedOfficer = "named officer at a public meeting"
    case consent

    /// As readers see it.
    var title: String { rawValue.capitalisedFirst }
}

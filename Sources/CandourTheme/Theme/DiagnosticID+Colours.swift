import CandourDiagnostics

extension DiagnosticID {
    static let themeColourUnknown = DiagnosticID(
        "theme-colour-unknown", .problem,
        """
        The colours of a theme have fixed names, so that every part of a page can use them. A colour with another \
        name would be used nowhere. The message lists the names that exist.
        """
    )
    static let themeColourForm = DiagnosticID(
        "theme-colour-form", .problem,
        """
        Colours are written as a # and six digits from 0 to f, two each for red, green and blue, in quote marks: \
        "#1f5673". In that form Candour can check that text in the colour can be read.
        """
    )
    static let themeColourFaint = DiagnosticID(
        "theme-colour-faint", .problem,
        """
        Text needs a contrast of at least 4.5 to 1 with the paper it stands on (WCAG 2.2, success criterion \
        1.4.3), or people with low sight cannot read it. A darker colour on light paper, or a lighter one on dark \
        paper, has more contrast.
        """
    )
}

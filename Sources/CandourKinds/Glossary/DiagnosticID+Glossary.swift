import CandourDiagnostics

extension DiagnosticID {
    static let notAnAcronym = DiagnosticID(
        "not-an-acronym",
        """
        An acronym of the glossary is one word as texts have it: a capital letter first, at least one capital more, and \
        otherwise letters, digits and “&”, without full stops. Capitals count. What it stands for \
        goes to expansion:. A word that is no acronym is a term:, with a definition.
        """)
    static let acronymInExpansion = DiagnosticID(
        "acronym-in-expansion",
        """
        The expansion holds the words alone: “Police and Crime Commissioner”, not “Police and Crime Commissioner (PCC)”. \
        Pages show both together wherever they explain the acronym.
        """)
    static let lettersDoNotFit = DiagnosticID(
        "letters-do-not-fit", .warning,
        """
        The letters of an acronym usually come in the same order in the words that it stands for. Where they do not, a \
        word may be missing, or letters may have changed places. If it is right all the same, accept the message.
        """)
}

import CandourDiagnostics

extension Diagnostic {
    static func unknown(colour name: ThemeSetting) -> Diagnostic {
        let names = ThemeColours.Name.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: name.value, among: names)
        return Diagnostic(
            .themeColourUnknown, at: name.span, "no such colour",
            headline: "The theme sets a colour that pages do not use: \(name.value)",
            reason: "Pages use these colours: \(names.joined(with: "and")).",
            advice: .fix(
                near.isEmpty ? "use one of these names." : "change it to \(near.joined(with: "or")).")
        )
    }

    static func badForm(of value: ThemeSetting) -> Diagnostic {
        Diagnostic(
            .themeColourForm, at: value.span, "not a # and six digits",
            headline: "The colour “\(value.value)” is not written as a # and six digits",
            reason: "In that form the contrast of text can be checked.",
            advice: .fix("write the colour like this, in quote marks: \"#1f5673\".")
        )
    }

    static func faint(
        _ text: ThemeColours.Name, on paper: ThemeColours.Name, _ contrast: Double, _ span: SourceSpan
    ) -> Diagnostic {
        // Rounded down, so that 4.49 is not shown as the 4.5 it falls short of.
        let tenths = Int(contrast * 10)
        return Diagnostic(
            .themeColourFaint, at: span, "too faint",
            headline: "Text in the colour “\(text.rawValue)” cannot be read well on “\(paper.rawValue)”",
            reason: "Their contrast is \(tenths / 10).\(tenths % 10) to 1; text needs at least 4.5 to 1.",
            advice: .fix("make one of the two colours darker and the other lighter.")
        )
    }
}

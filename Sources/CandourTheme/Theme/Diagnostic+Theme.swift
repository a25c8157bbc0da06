import CandourDiagnostics

extension Diagnostic {
    static func missing(_ path: String, _ settings: ThemeSettings) -> Diagnostic {
        Diagnostic(
            .themeFileMissing, at: settings.name.span, "this theme",
            headline: "The theme has no file \(path)",
            reason: "Every page is made with this file.",
            advice: .fix("add \(path) to the theme's folder, or let the theme extend one that has it.")
        )
    }

    static func unknown(partial name: String, _ span: SourceSpan, _ names: some Sequence<String>)
        -> Diagnostic
    {
        let near = Suggestion.nearest(to: name, among: names)
        let add = "add the file templates/\(name).mustache"
        return Diagnostic(
            .themeFileMissing, at: span, "no such template",
            headline: "The template names another that does not exist: \(name)",
            reason: "The place would stay empty on every page.",
            advice: .fix(near.isEmpty ? add + "." : "change it to \(near.joined(with: "or")), or \(add).")
        )
    }

    static func unknown(key name: String, _ span: SourceSpan) -> Diagnostic {
        let names = TemplateKey.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: name, among: names)
        let choices =
            near.isEmpty ? "use one of these: \(names.sorted().joined(with: "or"))" : near.joined(with: "or")
        return Diagnostic(
            .themeKeyUnknown, at: span, "no such name",
            headline: name.isEmpty
                ? "A tag of the template is empty"
                : "The template names something that pages do not have: \(name)",
            reason: "The place would stay empty on every page.",
            advice: .fix(near.isEmpty ? choices + "." : "change it to \(choices).")
        )
    }

    static func misused(_ key: TemplateKey, _ span: SourceSpan) -> Diagnostic {
        let name = key.rawValue
        if key.role == .question {
            return Diagnostic(
                .themeKeyMisused, at: span, "this opens a section",
                headline: "The template shows “\(name)”, which is a question with the answer yes or no",
                reason: "A question opens a section that is shown when the answer is yes.",
                advice: .fix("write {{#\(name)}} before what it decides about, and {{/\(name)}} after it.")
            )
        }
        return Diagnostic(
            .themeKeyMisused, at: span, "this is shown where it stands",
            headline: "The template asks whether there is “\(name)”, which only a page can answer",
            reason: "A place that a page has nothing for stays empty by itself.",
            advice: .fix("write {{{\(name)}}} and leave the section out.")
        )
    }

    static func unclosed(tag span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .themeTagUnclosed, at: span, "this tag has no end",
            headline: "A tag of the template is not closed",
            reason: "A tag that opens with {{ ends with }}, and one that opens with {{{ ends with }}}.",
            advice: .fix("close the tag with as many braces as it opens with.")
        )
    }

    static func unclosed(section name: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .themeTagUnclosed, at: span, "opened here",
            headline: "The section “\(name)” of the template is not closed",
            advice: .fix("write {{/\(name)}} where the section ends.")
        )
    }

    static func unopened(_ name: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .themeTagUnclosed, at: span, "closed here",
            headline: "The template closes a section “\(name)” that is not the one opened last",
            reason: "Sections are closed in the opposite order to that in which they were opened.",
            advice: .fix("open the section with {{#\(name)}}, or take this tag out.")
        )
    }

    static func unsupported(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .themeTagUnsupported, at: span, "this kind of tag",
            headline: "The template uses a tag that themes do not have",
            reason: "Themes use names, sections, comments and other templates.",
            advice: .fix("use one of these: {{{name}}}, {{#name}} … {{/name}}, {{! comment }}, {{> name}}.")
        )
    }

    static func loop(_ name: String, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .themeTemplateLoop, at: span, "leads back to this template",
            headline: "The template “\(name)” holds itself",
            reason: "It would never end.",
            advice: .fix("take this tag out, here or in the template it names.")
        )
    }

    static func notShown(_ key: TemplateKey, _ file: ThemeFile) -> Diagnostic {
        Diagnostic(
            .themePlaceMissing, at: file.span(0..<0),
            headline: "The shell has no place for the \(key.rawValue) of a page",
            reason: "That part of every page would be lost.",
            advice: .fix("write {{{\(key.rawValue)}}} where it belongs.")
        )
    }

    static func unreadable(_ file: ThemeFile) -> Diagnostic {
        Diagnostic(
            .themeTemplateUnreadable, at: file.span(0..<0),
            headline: "The template cannot be read",
            advice: .check("compare its tags with those of the civic theme.")
        )
    }
}

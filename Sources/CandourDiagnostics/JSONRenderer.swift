/// Writes diagnostics as JSON for tools: `--format json`. Version 1 of the format.
package struct JSONRenderer: Sendable {
    private let catalog: SourceCatalog

    /// A renderer for messages whose spans lie in `catalog`.
    package init(catalog: SourceCatalog) { self.catalog = catalog }

    /// One object: `version`, `diagnostics`, and the `extra` members, which are JSON text already.
    package func rendered(_ diagnostics: [Diagnostic], extra: [(String, String)] = []) -> String {
        var places = SourceRegions(catalog)
        let list = diagnostics.map { "\n  " + rendered($0, &places) }.joined(separator: ",")
        let members = [("version", "1")] + extra + [("diagnostics", "[\(list)\n]")]
        return JSONText.object(members) + "\n"
    }

    private func rendered(_ diagnostic: Diagnostic, _ places: inout SourceRegions) -> String {
        JSONText.object([
            ("id", JSONText.quoted(diagnostic.id.name)),
            ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
            ("headline", JSONText.quoted(diagnostic.headline)),
            ("place", rendered(diagnostic.primary, &places)),
            ("related", JSONText.array(diagnostic.related.map { rendered($0, &places) })),
            ("reason", JSONText.quoted(diagnostic.reason)),
            ("advice", JSONText.array(diagnostic.advice.map { rendered($0, &places) })),
        ])
    }

    private func rendered(_ label: Label, _ places: inout SourceRegions) -> String {
        JSONText.object(places.region(of: label.span).members + [("label", JSONText.quoted(label.text))])
    }

    private func rendered(_ advice: Advice, _ places: inout SourceRegions) -> String {
        switch advice {
        case .fix(let action, let replacement):
            var members = [("fix", JSONText.quoted(action))]
            if let replacement {
                let place = places.region(of: replacement.span).members
                let changed = place + [("text", JSONText.quoted(replacement.text))]
                members.append(("replacement", JSONText.object(changed)))
            }
            return JSONText.object(members)
        case .check(let opening, let choices):
            return JSONText.object([
                ("check", JSONText.quoted(opening)),
                ("choices", JSONText.array(choices.map { JSONText.quoted($0) })),
            ])
        }
    }
}

/// Writes diagnostics as JSON for tools: `--format json`. Version 1 of the format.
package struct JSONRenderer: Sendable {
    private let catalog: SourceCatalog

    /// A renderer for messages whose spans lie in `catalog`.
    package init(catalog: SourceCatalog) { self.catalog = catalog }

    /// One object: `version`, `diagnostics`, and the `extra` members, which are JSON text already.
    package func rendered(_ diagnostics: [Diagnostic], extra: [(String, String)] = []) -> String {
        let list = diagnostics.map { "\n  " + rendered($0) }.joined(separator: ",")
        let members = [("version", "1")] + extra + [("diagnostics", "[\(list)\n]")]
        return JSONText.object(members) + "\n"
    }

    private func rendered(_ diagnostic: Diagnostic) -> String {
        JSONText.object([
            ("id", JSONText.quoted(diagnostic.id.name)),
            ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
            ("headline", JSONText.quoted(diagnostic.headline)),
            ("place", rendered(diagnostic.primary)),
            ("related", JSONText.array(diagnostic.related.map(rendered))),
            ("reason", JSONText.quoted(diagnostic.reason)),
            ("advice", JSONText.array(diagnostic.advice.map(rendered))),
        ])
    }

    private func rendered(_ label: Label) -> String {
        JSONText.object(place(label.span) + [("label", JSONText.quoted(label.text))])
    }

    private func place(_ span: SourceSpan) -> [(String, String)] {
        let start = catalog.position(of: span)
        let end = SourcePosition(of: Int(span.end), in: catalog[span].bytes)
        return [
            ("file", JSONText.quoted(catalog[span].path)),
            ("line", String(start.line)), ("column", String(start.column)),
            ("endLine", String(end.line)), ("endColumn", String(end.column)),
            ("startByte", String(span.start)), ("endByte", String(span.end)),
        ]
    }

    private func rendered(_ advice: Advice) -> String {
        switch advice {
        case .fix(let action, let replacement):
            var members = [("fix", JSONText.quoted(action))]
            if let replacement {
                let changed = place(replacement.span) + [("text", JSONText.quoted(replacement.text))]
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

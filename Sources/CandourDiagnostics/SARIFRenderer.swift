/// Writes diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors read: `--format sarif`.
package struct SARIFRenderer: Sendable {
    private let catalog: SourceCatalog
    private let paths: RepositoryPath
    private let rules: SARIFRules
    /// What paths are relative to, as others name it, too.
    private static let root = "%SRCROOT%"

    /// A renderer for messages with `ids`, whose spans lie in `catalog`, in a site that `paths` names files of.
    package init(catalog: SourceCatalog, paths: RepositoryPath, ids: [DiagnosticID], version: String) {
        self.catalog = catalog
        self.paths = paths
        rules = SARIFRules(ids, version: version)
    }

    /// The log of one run that came to its end.
    package func rendered(_ diagnostics: [Diagnostic]) -> String {
        var places = SourceRegions(catalog)
        var seen: [FindingKey: Int] = [:]
        let results = diagnostics.map { diagnostic in
            let key = FindingKey(diagnostic, in: catalog)
            let number = seen[key, default: 0] + 1
            seen[key] = number
            return "\n  " + result(diagnostic, "\(key.fingerprint):\(number)", &places)
        }
        let successful = JSONText.object([("executionSuccessful", "true")])
        return log(invocation: successful, results: results)
    }

    /// The log of a run that failed.
    package func failure(_ headline: String, _ advice: String) -> String {
        let notification = JSONText.object([
            ("level", JSONText.quoted("error")),
            ("message", message(headline + ". " + advice)),
        ])
        return log(
            invocation: JSONText.object([
                ("executionSuccessful", "false"),
                ("toolExecutionNotifications", JSONText.array([notification])),
            ]), results: [])
    }

    private func log(invocation: String, results: [String]) -> String {
        let base = JSONText.object([
            (
                SARIFRenderer.root,
                JSONText.object([("description", message("The root of the repository."))])
            )
        ])
        let run = JSONText.object([
            ("tool", rules.tool), ("invocations", JSONText.array([invocation])),
            ("originalUriBaseIds", base), ("columnKind", JSONText.quoted("unicodeCodePoints")),
            ("results", JSONText.array(results)),
        ])
        return JSONText.object([
            ("$schema", JSONText.quoted("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", JSONText.quoted("2.1.0")), ("runs", JSONText.array([run])),
        ]) + "\n"
    }

    private func result(
        _ diagnostic: Diagnostic, _ fingerprint: String, _ places: inout SourceRegions
    ) -> String {
        var members = [
            ("ruleId", JSONText.quoted(diagnostic.id.name)),
            ("level", JSONText.quoted(diagnostic.severity.level)),
            ("message", message(diagnostic.headline + ".\n\n" + diagnostic.details)),
            ("locations", JSONText.array([location(diagnostic.primary, nil, &places)])),
        ]
        if let index = rules.index(of: diagnostic.id) { members.insert(("ruleIndex", String(index)), at: 1) }
        if !diagnostic.related.isEmpty {
            let related = diagnostic.related.enumerated().map { location($1, $0 + 1, &places) }
            members.append(("relatedLocations", JSONText.array(related)))
        }
        members.append(
            ("partialFingerprints", JSONText.object([("candourFinding/v1", JSONText.quoted(fingerprint))])))
        let fixes = diagnostic.advice.compactMap { fix($0, &places) }
        if !fixes.isEmpty { members.append(("fixes", JSONText.array(fixes))) }
        return JSONText.object(members)
    }

    private func location(_ label: Label, _ number: Int?, _ places: inout SourceRegions) -> String {
        let region = places.region(of: label.span)
        var members = [
            (
                "physicalLocation",
                JSONText.object([("artifactLocation", artifact(region)), ("region", self.region(region))])
            )
        ]
        if let number { members.insert(("id", String(number)), at: 0) }
        if !label.text.isEmpty { members.append(("message", message(label.text))) }
        return JSONText.object(members)
    }

    /// A replacement that cannot be wrong, which a reader may have made at once.
    private func fix(_ advice: Advice, _ places: inout SourceRegions) -> String? {
        guard case .fix(let action, let replacement?) = advice else { return nil }
        let region = places.region(of: replacement.span)
        let change = JSONText.object([
            ("deletedRegion", self.region(region)),
            ("insertedContent", JSONText.object([("text", JSONText.quoted(replacement.text))])),
        ])
        let file = JSONText.object([
            ("artifactLocation", artifact(region)), ("replacements", JSONText.array([change])),
        ])
        return JSONText.object([
            ("description", message(action)), ("artifactChanges", JSONText.array([file])),
        ])
    }

    private func artifact(_ region: SourceRegion) -> String {
        JSONText.object([
            ("uri", JSONText.quoted(paths.address(of: region.path))),
            ("uriBaseId", JSONText.quoted(SARIFRenderer.root)),
        ])
    }

    private func region(_ region: SourceRegion) -> String {
        JSONText.object([
            ("startLine", String(region.start.line)), ("startColumn", String(region.start.column)),
            ("endLine", String(region.end.line)), ("endColumn", String(region.end.column)),
        ])
    }

    private func message(_ text: String) -> String { JSONText.object([("text", JSONText.quoted(text))]) }
}

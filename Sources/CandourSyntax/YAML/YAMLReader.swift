package import CandourDiagnostics

/// Reads YAML into nodes that know their places, and says in plain words what is wrong with it.
package enum YAMLReader {
    /// Reads bytes `range` of `file`, which has `number` in the catalogue: a whole file or its front matter.
    ///
    /// The node is nil where nothing could be read, and where there is nothing but comments; the latter brings no
    /// message. With a problem among the messages the node may lack what the problem concerns.
    package static func read(
        _ file: SourceFile,
        number: UInt32,
        range: Range<Int>
    ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
        let text = YAMLText(file, number: number, range: range)
        guard let bytes = text.bytes else { return (nil, text.diagnostics) }
        var composer = YAMLComposer(file, number: number)
        let failure = YAMLEventSource.read(bytes) { composer.accept($0) }
        var check = YAMLCheck(file, number: number, lines: YAMLLines(bytes, unclosed: failure?.unclosed))
        check.run()
        // Where both saw the same, the line knows better what the author wrote.
        let seen = Set(check.found.map { Cause(id: $0.id, span: $0.primary.span) })
        let composed = composer.diagnostics.prefix(YAMLCheck.mostMessages)
        let refused = composed.filter { !seen.contains(Cause(id: $0.id, span: $0.primary.span)) }
        var found = text.diagnostics + refused + check.found
        if let failure, let message = YAMLExplanation(failure, check).diagnostic(besides: found) {
            found.append(message)
        }
        found.sort { ($0.primary.span.start, $0.id.name) < ($1.primary.span.start, $1.id.name) }
        return (failure == nil ? composer.root : nil, found)
    }

    private struct Cause: Hashable {
        let id: DiagnosticID
        let span: SourceSpan
    }
}

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
        let failure = YAMLEventSource.read(bytes, base: text.base) { composer.accept($0) }
        var diagnostics = text.diagnostics + composer.diagnostics
        if let failure {
            diagnostics.append(.notUnderstood(SourceSpan(file: number, start: failure.offset, end: failure.offset)))
        }
        diagnostics.sort { ($0.primary.span.start, $0.id.name) < ($1.primary.span.start, $1.id.name) }
        return (failure == nil ? composer.root : nil, diagnostics)
    }
}
extension Diagnostic {
    fileprivate static func notUnderstood(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(.fieldsNotUnderstood, at: span, headline: "The fields cannot be read from this place on")
    }
}

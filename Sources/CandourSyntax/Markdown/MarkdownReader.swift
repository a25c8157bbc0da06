package import CandourDiagnostics
package import CandourPage

/// Reads the Markdown of a record into a prose tape.
///
/// Three steps: refuse what would make libcmark-gfm slow (`MarkdownBounds`), let it read the body
/// (`MarkdownLibrary`), and copy its nodes into the tape in one walk that checks as it goes (`MarkdownWalk`).
/// Places are found in the author's bytes (`MarkdownSource`), for cmark's own are often wrong inside a line.
package enum MarkdownReader {
    /// The prose in bytes `body` of `file`, which has `number` in the catalogue, and what is wrong with it.
    ///
    /// With `numbering`, numbered headings, paragraphs and points get the addresses that minutes and papers
    /// use: `46`, `5.12`, `46.9`. A body that is too large or too tangled to read comes back empty.
    package static func read(
        _ file: SourceFile,
        number: UInt32,
        body: Range<Int>,
        numbering: Bool
    ) -> (prose: Prose, diagnostics: [Diagnostic]) {
        let source = MarkdownSource(file, number: number, body: body)
        let refused = MarkdownBounds.check(source)
        guard refused.isEmpty else { return (Prose(), refused) }
        let walk = walk(source, numbering, linksAddresses: BareAddress.mayStand(in: source))
        // What looked like the destination of a link may turn out to be text.
        guard !walk.linksAddresses, BareAddress.stands(in: walk.prose.text) else { return walk.finished() }
        return self.walk(source, numbering, linksAddresses: true).finished()
    }

    private static func walk(
        _ source: MarkdownSource, _ numbering: Bool, linksAddresses: Bool
    ) -> MarkdownWalk {
        var walk = MarkdownWalk(
            source, types: MarkdownLibrary.nodeTypes, numbering: numbering, linksAddresses: linksAddresses)
        walk.diagnostics = HiddenCharacter.check(source.bytes, in: source.body, file: source.number)
        walk.diagnostics += WeekdayInText.check(source)
        if source.holds(UInt8(ascii: "&")) { walk.checkReferences() }
        MarkdownLibrary.read(source, linksAddresses: linksAddresses) { walk.run($0) }
        return walk
    }
}

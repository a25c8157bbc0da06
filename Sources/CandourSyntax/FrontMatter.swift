package import CandourDiagnostics

/// Where the fields of a Markdown record stand, and where its text begins.
///
/// The fields stand between two lines of three hyphens at the top of the file. All offsets are bytes from the
/// start of the file, a byte-order mark included.
package struct FrontMatter: Sendable, Hashable {
    /// The lines between the two lines of hyphens; nil where there are no fields to read.
    package let yaml: Range<Int>?
    /// Everything below.
    package let body: Range<Int>
    /// What is wrong with the lines of hyphens. Where the fields can be read all the same, `yaml` is there.
    package let diagnostics: [Diagnostic]

    /// Divides `bytes`, the whole file that has `number` in the catalogue.
    package static func split(_ bytes: [UInt8], number: UInt32) -> FrontMatter {
        let lines = FrontMatterLines(bytes, number: number)
        guard let first = lines.first else { return lines.missing() }
        switch lines.mark(of: first) {
        case .hyphens:
            return lines.opened(by: first)
        case .otherDashes:
            return lines.opened(by: first, diagnostics: [.dashesAtTheTop(lines.span(first))])
        case .hyphensAndText:
            return lines.opened(by: first, diagnostics: [.textBesideHyphens(lines.span(first))])
        case .dots, .none:
            return lines.looksLikeField(first) ? lines.notOpened(first) : lines.missing()
        }
    }

    /// The parts of a file, with what was found.
    init(yaml: Range<Int>?, body: Range<Int>, _ diagnostics: [Diagnostic] = []) {
        self.yaml = yaml
        self.body = body
        self.diagnostics = diagnostics
    }
}

extension Diagnostic {
    fileprivate static func dashesAtTheTop(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterDashes,
            at: span,
            "this line",
            headline: "The line above the fields must be three hyphens and nothing else",
            reason:
                "Word processors turn hyphens into longer dashes, which look alike and are other characters.",
            advice: .fix("type three hyphens on this line.", Replacement(span, with: "---"))
        )
    }

    fileprivate static func textBesideHyphens(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .frontMatterDashes,
            at: span,
            "this line",
            headline: "The line above the fields must be three hyphens and nothing else",
            reason: "What stands after the hyphens on the same line would be lost.",
            advice: .fix("move what follows the three hyphens to a line of its own.")
        )
    }
}

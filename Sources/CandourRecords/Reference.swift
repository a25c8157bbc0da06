package import CandourDiagnostics
package import CandourSyntax

/// A typed reference to a record of one kind, or to a part of it, with its place in the author's file.
package struct Reference<Kind: RecordKind>: Sendable {
    /// As written: `darryl-preston`, `police-and-crime-panel/2022-02-02#46`.
    package let written: Spanned<String>

    /// A reference as it was written.
    package init(_ written: Spanned<String>) { self.written = written }

    /// Where it stands.
    package var span: SourceSpan { written.span }
}

/// A reference to a record of several kinds, or of any.
package struct AnyReference: Sendable {
    /// As written, with the kind: `meetings/police-and-crime-panel/2022-03-23/forward-plan`.
    package let written: Spanned<String>
    /// The kinds that fit; empty for any.
    package let kinds: [String]

    /// A reference as it was written.
    package init(_ written: Spanned<String>, kinds: [String]) {
        self.written = written
        self.kinds = kinds
    }
}

import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// Finds a record that was saved in the folder of another kind: its fields fit that kind exactly, and not this one.
struct WrongFolderCheck: Sendable {
    private struct Fields: Sendable {
        let declaration: KindDeclaration
        let all: Set<String>
        let required: Set<String>
    }

    private let kinds: [Fields]

    /// A check that knows the fields of all kinds.
    init(_ kinds: [any RecordKind.Type]) {
        self.kinds = kinds.map { kind in
            let fields = kind.describeFiles().first?.fields ?? []
            // An id is required in a list alone.
            let required = fields.filter { $0.need == .required && $0.name != "id" }.map(\.name)
            return Fields(
                declaration: kind.declaration, all: Set(fields.map(\.name)), required: Set(required))
        }
    }

    /// The message for a file with the fields `names` in the folder of `declaration`, where unknown fields were
    /// found in it.
    func fault(
        _ names: [String], in declaration: KindDeclaration, _ diagnostics: [Diagnostic], file: UInt32
    ) -> Diagnostic? {
        guard diagnostics.contains(where: { $0.id == .unknownField }) else { return nil }
        let written = Set(names)
        let fitting = kinds.filter { kind in
            kind.declaration.name != declaration.name && kind.required.count > 1
                && kind.required.isSubset(of: written)
                && written.isSubset(of: kind.all)
        }
        guard let kind = fitting.first?.declaration, fitting.count == 1 else { return nil }
        return Diagnostic(
            .wrongFolder, at: SourceSpan(file: file, start: 0, end: 0),
            headline: "This looks like a \(kind.singular), but it lies in content/\(declaration.name)/",
            reason: "Its fields fit a \(kind.singular) exactly, and not a \(declaration.singular).",
            advice: .fix("move the file to content/\(kind.name)/."))
    }
}

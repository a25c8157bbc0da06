import CandourDiagnostics
package import CandourSyntax

extension FieldType {
    /// A reference to a record of one kind, by its id (or a name it is known by), with `#part` where one is meant.
    package static func reference<Kind: RecordKind>(to kind: Kind.Type) -> FieldType<Reference<Kind>>
    where Value == Reference<Kind> {
        let declaration = kind.declaration
        return FieldType(
            "the id of a \(declaration.singular)", hint: declaration.layout.target(of: declaration.name),
            data: DataForm { .reference($0.written.value, kinds: [declaration.name]) }
        ) {
            text, node, context in
            guard
                !context.reportsNothingGiven(
                    text, at: node.span, needs: "the id of a \(declaration.singular)",
                    hint: declaration.layout.target(of: declaration.name), .referenceNotFound)
            else { return nil }
            let written = Spanned(text, node.span)
            context.log.references.append(
                NotedReference(kinds: [declaration.name], written: written, field: context.field))
            return Reference(written)
        }
    }
}

extension FieldType where Value == AnyReference {
    /// A reference to a record of any of `kinds` (all when empty), written with its kind: `decisions/precept-2022-23`.
    package static func reference(among kinds: [String] = []) -> FieldType<AnyReference> {
        let only = kinds.count == 1 ? kinds.first : nil
        let name = only.map { "the id of a record in \($0)" } ?? "a record, written with its kind"
        let hint = only.map { "a file in content/\($0)/" } ?? "such as decisions/precept-2022-23"
        return FieldType(name, hint: hint, data: DataForm { .reference($0.written.value, kinds: $0.kinds) }) {
            text, node, context in
            let written = Spanned(text, node.span)
            context.log.references.append(
                NotedReference(kinds: kinds, written: written, field: context.field))
            return AnyReference(written, kinds: kinds)
        }
    }
}

extension FieldType where Value == SourceNote {
    /// Where figures come from: words, or a reference with its kind.
    package static func source(kinds: [String]) -> FieldType<SourceNote> {
        FieldType(
            "where it comes from", hint: "in words, or a record such as meetings/BODY/DATE/paper",
            data: DataForm { note in
                switch note {
                case .words(let words): .text(words)
                case .record(let reference): .reference(reference.written.value, kinds: reference.kinds)
                }
            }
        ) { text, node, context in
            guard text.words.count == 1, beginsWithKind(text, kinds) else { return .words(text) }
            let written = Spanned(text, node.span)
            context.log.references.append(NotedReference(kinds: [], written: written, field: context.field))
            return .record(AnyReference(written, kinds: []))
        }
    }

    /// Whether a word begins with the name of a kind and a slash. A name that is nearly one is a slip of the pen,
    /// which the check of references reports.
    private static func beginsWithKind(_ word: String, _ kinds: [String]) -> Bool {
        let parts = word.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return false }
        let first = String(parts[0])
        return kinds.contains(first) || !Suggestion.nearest(to: first, among: kinds).isEmpty
    }
}

package import CandourSyntax

extension FieldType {
    /// A reference to a record of one kind, by its id (or a name it is known by), with `#part` where one is meant.
    package static func reference<Kind: RecordKind>(to kind: Kind.Type) -> FieldType<Reference<Kind>>
    where Value == Reference<Kind> {
        let declaration = kind.declaration
        return FieldType(
            "the id of a \(declaration.singular)", hint: "a file in content/\(declaration.name)/"
        ) {
            text, node, context in
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
        return FieldType(name, hint: hint) { text, node, context in
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
        FieldType("where it comes from", hint: "in words, or a record such as meetings/BODY/DATE/paper") {
            text, node, context in
            let head = text.split(separator: "/", maxSplits: 1)
            guard head.count == 2, text.words.count == 1, kinds.contains(String(head[0])) else {
                return .words(text)
            }
            let written = Spanned(text, node.span)
            context.log.references.append(NotedReference(kinds: [], written: written, field: context.field))
            return .record(AnyReference(written, kinds: []))
        }
    }
}

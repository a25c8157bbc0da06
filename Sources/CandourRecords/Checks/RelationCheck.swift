package import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// Whether a record names itself where another one belongs, and whether records replace each other in a circle. One
/// check for every field of every kind.
enum RelationCheck {
    /// What is wrong with the relations of a record that has these references in its fields; `reported` are the places
    /// that something was said of already.
    static func faults(
        of head: RecordHead, _ references: [NotedReference], besides reported: [SourceSpan],
        in store: RecordStore
    ) -> [Diagnostic] {
        let toItself = references.filter {
            names($0, head.key) && !reported.contains($0.written.span)
        }
        return toItself.map { .relationToItself($0.written, $0.field, head.title) }
            + circle(from: head, in: store)
    }

    /// Whether a reference is to the record with this key as a whole.
    private static func names(_ reference: NotedReference, _ key: RecordKey) -> Bool {
        let written = reference.written.value
        if written.utf8.count == key.id.utf8.count {
            return written == key.id && reference.kinds == [key.kind]
        }
        return written.utf8.count == key.kind.utf8.count + 1 + key.id.utf8.count && written == "\(key)"
    }

    /// The records that replace each other, when going from each to the next leads back to this one. They are reported
    /// once, at the first of them.
    private static func circle(from head: RecordHead, in store: RecordStore) -> [Diagnostic] {
        var heads = [head]
        var seen: Set<RecordKey> = [head.key]
        while let next = heads.last?.common.supersededBy,
            case .found(let target) = store.resolve(next.written.value, among: next.kinds)
        {
            if target.head.key == head.key { return heads.count > 1 ? [.replacedInACircle(heads)] : [] }
            guard head.key < target.head.key, seen.insert(target.head.key).inserted else { return [] }
            heads.append(target.head)
        }
        return []
    }
}

extension Diagnostic {
    /// That what is called `name` names itself in a field.
    package static func relationToItself(
        _ written: Spanned<String>, _ field: String, _ name: String
    ) -> Diagnostic {
        Diagnostic(
            .relationToItself, at: written.span, "this is the same",
            headline: "“\(name)” names itself under \(field):",
            reason: "The line is there for something else. Readers would only come back to where they are.",
            advice: .fix("write the other one that is meant, or leave the line out."))
    }

    fileprivate static func replacedInACircle(_ heads: [RecordHead]) -> Diagnostic {
        let places = zip(heads, heads.dropFirst() + heads.prefix(1)).compactMap { head, next in
            head.common.supersededBy.map { Label($0.written.span, "replaced by “\(next.title)”") }
        }
        return Diagnostic(
            .replacedInACircle, at: places[0].span, places[0].text, related: Array(places.dropFirst()),
            headline: "These records replace each other in a circle: "
                + heads.map { "“\($0.title)”" }.joined(with: "and"),
            reason: "Readers would go from one to the next and never find the one that holds.",
            advice: .fix("remove superseded_by: from the one that holds."))
    }
}

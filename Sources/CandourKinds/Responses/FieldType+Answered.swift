import CandourRecords
import CandourSyntax

extension FieldType where Value == AnyReference {
    /// What a reply answers: an outcome of a meeting, by the meeting's id, or a precept, written with its kind.
    static var answered: FieldType<AnyReference> {
        let hint = "such as police-and-crime-panel/2022-02-02#forward-plan or precepts/2022-23"
        return FieldType(
            "an outcome of a meeting, or a precept", hint: hint,
            data: DataForm { .reference($0.written.value, kinds: $0.kinds) }
        ) {
            text, node, context in
            let isPrecept = text.hasPrefix(Precepts.declaration.name + "/")
            let kinds = [isPrecept ? Precepts.declaration.name : Meetings.declaration.name]
            let written = Spanned(text, node.span)
            context.log.references.append(
                NotedReference(kinds: kinds, written: written, field: context.field))
            return AnyReference(written, kinds: kinds)
        }
    }
}

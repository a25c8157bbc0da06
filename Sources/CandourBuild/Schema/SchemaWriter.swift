import CandourDiagnostics
import CandourSyntax

/// Writes what a sort of file may hold as JSON Schema 2020-12, for editors that check while somebody types.
///
/// Values are judged as an editor types them by YAML 1.2: `46` is a number, `£46`, `yes` and `2022-02-02` are texts.
package struct SchemaWriter: Sendable {
    /// What each of our schemas begins with: such a file may be written anew.
    package static let opening =
        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n\"$comment\":\"Written by candour schema\""

    /// A writer.
    package init() {}

    /// The schema of a file, as one JSON document.
    package func schema(of file: SchemaFile) -> String {
        let object = members(of: file.fields, isOutermost: true)
        var members = [("title", JSONText.quoted(file.title)), ("description", JSONText.quoted(file.help))]
        if file.isList {
            members += [("type", "\"array\""), ("items", JSONText.object(object))]
        } else {
            members += object
        }
        members.append(("$defs", JSONText.object([("not_stated", SchemaWriter.notStated)])))
        let written = members.map { "\n" + JSONText.quoted($0.0) + ":" + $0.1 }.joined(separator: ",")
        return SchemaWriter.opening + "," + written + "\n}\n"
    }

    private static let notStated = JSONText.object([
        ("description", JSONText.quoted("The source does not give it.")), ("type", "\"string\""),
        ("pattern", JSONText.quoted("^\\s*[nN][oO][tT][ _-][sS][tT][aA][tT][eE][dD]\\s*$")),
    ])

    private static let notStatedReference = "{\"$ref\":\"#/$defs/not_stated\"}"

    // Fields

    /// The members of an object with these fields. What the outermost one leaves out, its `not_stated:` may explain.
    private func members(of fields: [FieldDescription], isOutermost: Bool) -> [(String, String)] {
        let named = fields.filter { !$0.name.hasPrefix("(") }
        var members = [
            ("type", "\"object\""),
            (
                "properties",
                JSONText.object(named.map { ($0.name, "\n " + schema(of: $0)) })
            ),
        ]
        let required = named.filter { $0.need == .required }.map { JSONText.quoted($0.name) }
        if !required.isEmpty { members.append(("required", JSONText.array(required))) }
        let stated = named.filter { $0.need == .requiredOrNotStated }
        if isOutermost, !stated.isEmpty {
            members.append(("allOf", JSONText.array(stated.map { given($0.name, hasReasons: named) })))
        }
        let keyed = fields.first { $0.name.hasPrefix("(") }
        // Names that are values themselves, such as periods.
        members.append(
            (
                "additionalProperties",
                keyed.map {
                    JSONText.object([
                        ("anyOf", JSONText.array([value(of: $0), SchemaWriter.notStatedReference]))
                    ])
                }
                    ?? "false"
            ))
        return members
    }

    /// That a field is there, or a reason why it is not.
    private func given(_ name: String, hasReasons named: [FieldDescription]) -> String {
        let there = JSONText.object([("required", JSONText.array([JSONText.quoted(name)]))])
        guard named.contains(where: { $0.name == "not_stated" }) else { return there }
        let reason = JSONText.object([
            ("required", "[\"not_stated\"]"),
            ("properties", JSONText.object([("not_stated", there)])),
        ])
        return JSONText.object([("anyOf", JSONText.array([there, reason]))])
    }

    private func schema(of field: FieldDescription) -> String {
        var words = field.help
        if !field.hint.isEmpty { words += " \(field.hint.prefix(1).uppercased())\(field.hint.dropFirst())." }
        var members = [("description", JSONText.quoted(words))]
        let examples = field.isList ? [] : field.examples
        if !examples.isEmpty {
            members.append(("examples", JSONText.array(examples.map { JSONText.quoted($0) })))
        }
        let takesText =
            !field.isList && field.fields.isEmpty && (field.form == .words || field.form.takesMore)
        if field.need != .required, !takesText {
            members.append(("anyOf", JSONText.array([value(of: field), SchemaWriter.notStatedReference])))
            return JSONText.object(members)
        }
        return String(JSONText.object(members).dropLast()) + "," + value(of: field).dropFirst()
    }

    /// What the value of a field may be, as an object of its own.
    private func value(of field: FieldDescription) -> String {
        let single =
            field.fields.isEmpty
            ? self.single(field) : JSONText.object(members(of: field.fields, isOutermost: false))
        guard field.isList else { return single }
        return JSONText.object([("type", "\"array\""), ("items", single)])
    }

    private func single(_ field: FieldDescription) -> String {
        let form = field.form
        if form.takesMore { return JSONText.object([("not", "{\"type\":\"null\"}")]) }
        if !field.choices.isEmpty {
            let words =
                field.choices.map { JSONText.quoted($0) } + (form.takesTruth ? ["true", "false"] : [])
            let pattern = form.pattern ?? SchemaWriter.pattern(for: field.choices)
            let inOtherLetters = JSONText.object([
                ("type", "\"string\""), ("pattern", JSONText.quoted(pattern)),
            ])
            return JSONText.object([
                (
                    "anyOf",
                    JSONText.array([JSONText.object([("enum", JSONText.array(words))]), inOtherLetters])
                )
            ])
        }
        var types = ["string"]
        if form.takesNumbers { types.append(form.isCount ? "integer" : "number") }
        if form.takesTruth { types.append("boolean") }
        var members = [("type", JSONText.array(types.map { JSONText.quoted($0) }))]
        if form.isCount { members.append(("minimum", "0")) }
        if let pattern = form.pattern { members.append(("pattern", JSONText.quoted(pattern))) }
        return JSONText.object(members)
    }

    /// The words of a choice, in capitals or not, with spaces, hyphens or underscores between.
    private static func pattern(for words: [String]) -> String {
        let folded = words.map { word in
            word.map { letter -> String in
                if "_- ".contains(letter) { return "[ _-]" }
                let (small, large) = (letter.lowercased(), letter.uppercased())
                return small == large ? String(letter) : "[\(small)\(large)]"
            }.joined()
        }
        return "^(\(folded.joined(separator: "|")))$"
    }
}

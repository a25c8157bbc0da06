import CandourPage
package import CandourRecords
import CandourSyntax

extension Glossary {
    package static func decode(_ reader: inout RecordReader) -> GlossaryEntry? {
        let name = reader.fields.oneOf(
            [
                ("acronym", "The short form, as texts have it, such as PCC."),
                ("term", "The word or words to explain, such as Precept."),
            ], .text)
        let isAcronym = name?.name == "acronym"
        let expansion = reader.fields.required(
            "expansion", when: isAcronym,
            because: "An acronym is explained by the words that its letters stand for.", .text,
            "What the acronym stands for.")
        let also = reader.fields.list("also", of: .text, "Other expansions that documents have.")
        let definition = reader.fields.required(
            "definition", when: name?.name == "term",
            because: "A word is explained in a sentence or two.", .text, "What it is, in a sentence or two.")
        reader.title = name?.value.value
        reader.summary = expansion?.value
        guard let name = name?.value else { return nil }
        reader.names = [name.value]
        guard isAcronym else {
            return GlossaryEntry(
                name: .term(name), expansion: expansion, also: also, definition: definition?.value)
        }
        guard Acronym.isValid(name.value) else {
            reader.log.diagnostics.append(.notAnAcronym(name))
            return nil
        }
        guard let expansion else { return nil }
        reader.addAbbreviation(
            RecordAbbreviation(
                short: name.value, long: expansion.value, also: also.map(\.value), span: expansion.span))
        return GlossaryEntry(
            name: .acronym(name), expansion: expansion, also: also, definition: definition?.value)
    }
}

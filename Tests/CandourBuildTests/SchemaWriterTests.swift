import CandourBuild
import CandourDiagnostics
import CandourSyntax
import Testing

/// The schema of a file, compared as text. Acceptance tests hold all of them against real records.
struct SchemaWriterTests {
    private static let amount = JSONText.quoted(ValueForm.amount.pattern ?? "")

    private enum Colour: String, CaseIterable { case red, light_blue }

    private static func fields() -> [FieldDescription] {
        var fields = FieldReader(describing: "this thing")
        _ = fields.required("title", .text, "What it is called.")
        _ = fields.stated("cost", .money, "What it cost.")
        _ = fields.optional("colour", FieldType<Colour>.choice, "Its colour.")
        _ = fields.records("parts", each: "this part", "Its parts.") { $0.required("id", .id, "Its id.") }
        _ = fields.record("not_stated", "the map", "Why fields are not stated.") {
            $0.reasonsByField("The reason.")
        }
        return fields.descriptions
    }

    private func file(isList: Bool = false) -> SchemaFile {
        SchemaFile(
            name: "things", title: "A thing", help: "Things.", places: ["content/things/**/*.md"],
            isMarkdown: true, isList: isList, fields: SchemaWriterTests.fields())
    }

    @Test func writesEverything() {
        #expect(
            SchemaWriter().schema(of: file()) == #"""
                {"$schema":"https://json-schema.org/draft/2020-12/schema",
                "$comment":"Written by candour schema",
                "title":"A thing",
                "description":"Things.",
                "type":"object",
                "properties":{"title":
                 {"description":"What it is called. In plain words.","type":["string","number","boolean"]},"cost":
                 {"description":"What it cost. Such as £62,980 or £62,980.50.","examples":["£62,980","£62,980.50"],"anyOf":[\#
                {"type":["string","number"],"pattern":\#(SchemaWriterTests.amount)},{"$ref":"#/$defs/not_stated"}]},"colour":
                 {"description":"Its colour.","anyOf":[{"anyOf":[{"enum":["red","light_blue"]},{"type":"string","pattern":\#
                "^([rR][eE][dD]|[lL][iI][gG][hH][tT][ _-][bB][lL][uU][eE])$"}]},{"$ref":"#/$defs/not_stated"}]},"parts":
                 {"description":"Its parts.","anyOf":[{"type":"array","items":{"type":"object","properties":{"id":
                 {"description":"Its id. Lower-case letters, digits and hyphens, such as forward-plan.","examples":\#
                ["forward-plan"],"type":["string","number"],"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}},"required":["id"],\#
                "additionalProperties":false}},{"$ref":"#/$defs/not_stated"}]},"not_stated":
                 {"description":"Why fields are not stated.","anyOf":[{"type":"object","properties":{},\#
                "additionalProperties":{"anyOf":[{"type":["string","number","boolean"]},{"$ref":"#/$defs/not_stated"}]}},{"$ref":"#/$defs/not_stated"}]}},
                "required":["title"],
                "allOf":[{"anyOf":[{"required":["cost"]},{"required":["not_stated"],"properties":{"not_stated":{"required":\#
                ["cost"]}}}]}],
                "additionalProperties":false,
                "$defs":{"not_stated":{"description":"The source does not give it.","type":"string","pattern":\#
                "^\\s*[nN][oO][tT][ _-][sS][tT][aA][tT][eE][dD]\\s*$"}}
                }

                """#)
    }

    @Test func aListHoldsSuchRecords() {
        let text = SchemaWriter().schema(of: file(isList: true))
        #expect(
            text.contains("\"type\":\"array\",\n\"items\":{\"type\":\"object\",\"properties\":{\"title\":"))
    }

    @Test func aFormHasTheSameFields() {
        #expect(
            FormWriter([file()]).text.hasSuffix(
                """
                - name: "things"
                  label: "A thing"
                  description: "Things."
                  folder: "content/things"
                  create: true
                  extension: md
                  format: yaml-frontmatter
                  slug: "{{slug}}"
                  identifier_field: "title"
                  nested: { depth: 4 }
                  fields:
                  - name: "title"
                    label: "Title"
                    hint: "What it is called. In plain words."
                    required: true
                    widget: string
                  - name: "cost"
                    label: "Cost"
                    hint: "What it cost. Such as £62,980 or £62,980.50."
                    required: true
                    widget: string
                  - name: "colour"
                    label: "Colour"
                    hint: "Its colour."
                    required: false
                    widget: select
                    options: ["red","light_blue"]
                  - name: "parts"
                    label: "Parts"
                    hint: "Its parts."
                    required: false
                    widget: list
                    fields:
                    - name: "id"
                      label: "Id"
                      hint: "Its id. Lower-case letters, digits and hyphens, such as forward-plan."
                      required: true
                      widget: string
                      pattern: ["^[a-z0-9]+(-[a-z0-9]+)*$","Write an id, lower-case letters, digits and hyphens, such as \
                forward-plan"]
                  - name: "not_stated"
                    label: "Not stated"
                    hint: "Why fields are not stated."
                    required: false
                    widget: keyvalue
                  - name: body
                    label: Text
                    widget: markdown
                    required: false

                """))
    }
}

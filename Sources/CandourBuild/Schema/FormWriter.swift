import CandourDiagnostics
import CandourSyntax

/// Writes a configuration of Decap CMS or Sveltia CMS, from the same declarations as the schemas: a form with the same
/// fields, help texts and words to choose from.
///
/// It is written as YAML in which every text is in double quote marks, as JSON has them.
package struct FormWriter: Sendable {
    /// What each configuration begins with.
    package static let opening = "# Written by candour schema --cms, for Decap CMS and Sveltia CMS.\n"

    private let files: [SchemaFile]

    /// A configuration for records in `files`.
    package init(_ files: [SchemaFile]) { self.files = files }

    /// The configuration. What it cannot know, it says so.
    package var text: String {
        var lines = FormLines()
        lines.add("backend:")
        lines.indented { lines in
            lines.add("name: github")
            lines.add("repo: OWNER/REPOSITORY  # the repository of the site")
            lines.add("branch: main")
        }
        lines.add("publish_mode: editorial_workflow  # each change is a pull request")
        lines.add("media_folder: content/files")
        lines.add("collections:")
        for file in files where !file.places[0].hasSuffix("site.yml") { collection(file, &lines) }
        return FormWriter.opening + lines.text
    }

    private func collection(_ file: SchemaFile, _ lines: inout FormLines) {
        let place = file.places[0]
        let isOneFile = !place.contains("*")
        lines.add("- name: \(JSONText.quoted(file.name))")
        lines.indented { lines in
            lines.add("label: \(JSONText.quoted(file.title))")
            lines.add("description: \(JSONText.quoted(file.help))")
            if isOneFile {
                lines.add("files:")
                lines.add("- name: \(JSONText.quoted(file.name))")
                lines.indented { lines in
                    lines.add("label: \(JSONText.quoted(file.title))")
                    lines.add("file: \(JSONText.quoted(place))")
                    fields(of: file, &lines)
                }
                return
            }
            let parts = place.split(separator: "/")
            let last = parts.last.map(String.init) ?? ""
            let ending = last.split(separator: ".").last.map(String.init) ?? "yml"
            lines.add("folder: \(JSONText.quoted(parts.prefix { $0 != "**" }.joined(separator: "/")))")
            lines.add("create: true")
            lines.add("extension: \(ending)")
            lines.add("format: \(file.isMarkdown ? "yaml-frontmatter" : "yaml")")
            // Ids are the addresses: they are never changed, so the title does not make them anew.
            lines.add("slug: \"{{slug}}\"")
            lines.add("identifier_field: \(JSONText.quoted(FormWriter.name(among: file.fields)))")
            if !last.hasPrefix("*"), !last.hasPrefix("[") {
                let stem = last.split(separator: ".").first.map(String.init) ?? last
                lines.add("path: \(JSONText.quoted("{{slug}}/" + stem))")
            }
            lines.add("nested: { depth: 4 }")
            fields(of: file, &lines)
        }
    }

    private func fields(of file: SchemaFile, _ lines: inout FormLines) {
        lines.add("fields:")
        if file.isList {
            lines.add("- name: entries")
            lines.indented { lines in
                lines.add("label: \(JSONText.quoted(file.title))")
                lines.add("widget: list")
                lines.add("root: true  # the file is the list itself: Sveltia CMS alone knows this")
                lines.add("fields:")
                for field in FormWriter.shown(file.fields) { add(field, &lines) }
            }
        } else {
            for field in FormWriter.shown(file.fields) { add(field, &lines) }
        }
        if file.isMarkdown {
            lines.add("- name: body")
            lines.indented { lines in
                lines.add("label: Text")
                lines.add("widget: markdown")
                lines.add("required: false")
            }
        }
    }

    private func add(_ field: FieldDescription, _ lines: inout FormLines) {
        lines.add("- name: \(JSONText.quoted(field.name))")
        lines.indented { lines in
            lines.add("label: \(JSONText.quoted(FormWriter.label(of: field)))")
            let hint =
                field.hint.isEmpty ? "" : " \(field.hint.prefix(1).uppercased())\(field.hint.dropFirst())."
            lines.add("hint: \(JSONText.quoted(field.help + hint))")
            lines.add("required: \(field.need == .optional ? "false" : "true")")
            if field.isList {
                lines.add("widget: list")
                if field.fields.isEmpty {
                    lines.add("field:")
                    lines.indented { lines in
                        lines.add("name: \(JSONText.quoted(field.name))")
                        lines.add("label: \(JSONText.quoted(FormWriter.label(of: field)))")
                        single(field, &lines)
                    }
                    return
                }
            } else if field.fields.isEmpty {
                return single(field, &lines)
            }
            let inner = FormWriter.shown(field.fields)
            // Names that the editor chooses, such as periods, need a widget for pairs, which Sveltia has.
            if inner.isEmpty { return lines.add("widget: keyvalue") }
            if !field.isList { lines.add("widget: object") }
            lines.add("fields:")
            for part in inner { add(part, &lines) }
        }
    }

    private func single(_ field: FieldDescription, _ lines: inout FormLines) {
        if !field.choices.isEmpty {
            lines.add("widget: select")
            lines.add("options: \(JSONText.array(field.choices.map { JSONText.quoted($0) }))")
            return
        }
        lines.add("widget: string")
        guard let pattern = field.form.pattern, field.need == .required || field.form == .webAddress else {
            return
        }
        lines.add(
            "pattern: \(JSONText.array([JSONText.quoted(pattern), JSONText.quoted("Write \(field.type), \(field.hint)")]))"
        )
    }

    /// Fields with fixed names: those that a form can show.
    private static func shown(_ fields: [FieldDescription]) -> [FieldDescription] {
        fields.filter { !$0.name.hasPrefix("(") }
    }

    private static func label(of field: FieldDescription) -> String {
        let words = field.name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func name(among fields: [FieldDescription]) -> String {
        ["title", "name", "date"].first { name in fields.contains { $0.name == name } }
            ?? fields.first?.name ?? "title"
    }
}

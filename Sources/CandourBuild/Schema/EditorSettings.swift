import CandourDiagnostics

/// What editors need besides the schemas: which file is checked by which.
package struct EditorSettings: Sendable {
    private let files: [SchemaFile]
    /// The folder of the schemas, from the site’s.
    private let folder: String

    /// Settings for schemas of `files` in `folder`.
    package init(_ files: [SchemaFile], folder: String) {
        self.files = files
        self.folder = folder.hasPrefix("/") || folder.hasPrefix(".") ? folder : "./" + folder
    }

    /// The name of the file with the schema of a sort of file.
    package static func name(of file: SchemaFile) -> String { file.name + ".schema.json" }

    /// The settings of VS Code for files of YAML, as the YAML extension of Red Hat reads them.
    package var visualStudioCode: String {
        JSONText.object([("yaml.schemas", mapping(files.filter { !$0.isMarkdown }))]) + "\n"
    }

    /// The settings of remark, whose extension for VS Code checks the fields above a Markdown text with the plugin
    /// remark-lint-frontmatter-schema.
    package var remark: String {
        let plugin = JSONText.array([
            "\"remark-lint-frontmatter-schema\"",
            JSONText.object([("schemas", mapping(files.filter(\.isMarkdown)))]),
        ])
        return JSONText.object([
            ("plugins", JSONText.array(["\"remark-frontmatter\"", plugin]))
        ]) + "\n"
    }

    private func mapping(_ files: [SchemaFile]) -> String {
        let lines = files.map { file in
            "\n  " + JSONText.quoted("\(folder)/\(EditorSettings.name(of: file))") + ": "
                + JSONText.array(file.places.map { JSONText.quoted($0) })
        }
        return "{\(lines.joined(separator: ","))\n}"
    }
}

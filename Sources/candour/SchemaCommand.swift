import ArgumentParser
import CandourBuild
import CandourDiagnostics
import CandourKinds
import Glibc

/// `candour schema`: what the files of a site may hold, for editors and forms.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write JSON Schemas for editors, or the configuration of a CMS.",
        discussion: """
            Both come from the same declarations as the checks, so an editor, a form and candour check agree.
            """)

    @Option(
        help: ArgumentHelp(
            "The folder to write the schemas into, with settings for editors. Without it, all are written as one.",
            valueName: "folder"))
    var output: String?

    @Flag(help: "Write a configuration of Decap CMS or Sveltia CMS instead.")
    var cms = false

    func run() throws {
        let files = SchemaFile.all(of: Registry.kinds)
        if cms {
            let text = FormWriter(files).text
            guard let output else { return Terminal.write(text) }
            return try write([("config.yml", text, FormWriter.opening)], into: output)
        }
        let writer = SchemaWriter()
        guard let output else {
            let members = files.map { ($0.name, "\n" + writer.schema(of: $0)) }
            return Terminal.write(JSONText.object(members) + "\n")
        }
        let settings = EditorSettings(files, folder: output)
        try write(
            files.map { (EditorSettings.name(of: $0), writer.schema(of: $0), SchemaWriter.opening) } + [
                ("vscode-settings.json", settings.visualStudioCode, "{\"yaml.schemas\":"),
                ("remarkrc.json", settings.remark, "{\"plugins\":[\"remark-frontmatter\","),
            ], into: output)
    }

    private func write(_ files: [(name: String, text: String, opening: String)], into folder: String) throws {
        do throws(MachineFault) {
            try GeneratedFiles(folder: folder).write(files)
        } catch {
            Terminal.writeError("\(error.headline).\n\(error.advice)\n")
            throw ExitCode(2)
        }
        Terminal.write("\(Count(files.count, "file")) written into \(folder).\n")
    }
}

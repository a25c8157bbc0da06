import CandourDiagnostics
package import CandourRecords
import CandourTheme

/// A new site: what `candour init` writes. It has an example of each kind of record, which together make a site that
/// can be built at once, and a theme of its own that begins as the one that comes with the program.
package struct SiteStart {
    private let name: String
    private let address: String
    private let kinds: [any RecordKind.Type]

    /// The site of the office `name`, to be published at `address`, with examples of `kinds`.
    package init(name: String, address: String, kinds: [any RecordKind.Type]) {
        self.name = name
        self.address = address
        self.kinds = kinds
    }

    /// The files, by path below the site’s folder.
    package var files: [NewFile] {
        let texts = [
            ("site.yml", SettingsFile(name: name, address: address).text),
            ("themes/\(SiteStart.theme)/theme.yml", themeFile),
            ("README.md", SiteReadMe(name: name, kinds: kinds.map { $0.declaration }).text),
            (".gitignore", SiteStart.ignored),
            (".github/workflows/site.yml", SiteWorkflow.text),
        ]
        return texts.map { NewFile($0.0, Array($0.1.utf8)) } + examples
    }

    /// The folder of the site’s own theme.
    static let theme = "own"

    /// The examples of all kinds. Those that can hold a note say what they are.
    private var examples: [NewFile] {
        kinds.flatMap { $0.declaration.example }.map { file in
            NewFile("content/" + file.path, Array(SiteStart.marked(file).utf8))
        }
    }

    private static func marked(_ file: ExampleFile) -> String {
        let text = file.text.hasSuffix("\n") ? file.text : file.text + "\n"
        if file.path.hasSuffix(".md") { return "---\n" + mark + text.dropFirst("---\n".count) }
        return file.path.hasSuffix(".yml") ? mark + text : text
    }

    /// The first line of an example.
    package static let mark = "# This is an example. Delete it when the site has records of its own.\n"

    /// The theme, with the colours of the one that it extends as notes.
    private var themeFile: String {
        let civic = BuiltInTheme.files.first { $0.path.hasSuffix("/theme.yml") }
        let lines = String(decoding: civic?.bytes ?? [], as: UTF8.self).split(separator: "\n")
        let colours = lines.drop { $0 != "colours:" }.map { "#\($0)\n" }.joined()
        return """
            ## How the site looks. It is the theme civic, which comes with Candour, with what is changed here.
            name: \(SiteStart.theme)
            extends: civic

            ## To change colours, take the # away from the start of these lines. The check says if text could no longer be
            ## read well. Those that begin with dark_ are for readers whose device asks for dark pages.
            \(colours)
            ## To show a logo, put the file into assets/ beside this one, and take the # away.
            #logo: assets/logo.svg

            """
    }

    private static let ignored = """
        # What Candour makes from the files of the site.
        /output/
        /preview/
        .*.candour[.-]*

        """
}

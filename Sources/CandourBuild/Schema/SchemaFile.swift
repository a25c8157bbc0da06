package import CandourRecords
package import CandourSyntax

/// A sort of file that a site has, as editors and forms must know it.
package struct SchemaFile: Sendable {
    /// What it is called among the others: `decisions`, `meetings-minutes`.
    package let name: String
    /// What it is, in words.
    package let title: String
    /// What it is for, in one sentence.
    package let help: String
    /// Where such files lie, from the site’s folder: `content/decisions/**/*.md`.
    package let places: [String]
    /// Whether the fields stand above a Markdown text.
    package let isMarkdown: Bool
    /// Whether the file is a list of records.
    package let isList: Bool
    /// Its fields.
    package let fields: [FieldDescription]

    /// A sort of file.
    package init(
        name: String, title: String, help: String, places: [String], isMarkdown: Bool, isList: Bool,
        fields: [FieldDescription]
    ) {
        self.name = name
        self.title = title
        self.help = help
        self.places = places
        self.isMarkdown = isMarkdown
        self.isList = isList
        self.fields = fields
    }
}

extension SchemaFile {
    /// `site.yml`, and the files of all `kinds`.
    package static func all(of kinds: [any RecordKind.Type]) -> [SchemaFile] {
        let site = SchemaFile(
            name: "site", title: "The site",
            help: "What the office is called and where the site is published.",
            places: ["site.yml"], isMarkdown: false, isList: false, fields: SiteSettings.describe())
        return [site] + kinds.flatMap { files(of: $0) }
    }

    /// The files of a kind.
    package static func files(of kind: any RecordKind.Type) -> [SchemaFile] {
        let declaration = kind.declaration
        let files = kind.describeFiles()
        guard let main = files.first else { return [] }
        return mainFiles(declaration, main) + files.dropFirst().map { part($0, declaration) }
    }

    private static func mainFiles(_ kind: KindDeclaration, _ main: FileDescription) -> [SchemaFile] {
        let folder = "content/\(kind.name)"
        func file(
            _ name: String, _ place: String, isMarkdown: Bool, isList: Bool = false,
            without left: String? = nil
        ) -> SchemaFile {
            SchemaFile(
                name: name, title: isList ? kind.title : "A \(kind.singular)", help: kind.introduction,
                places: [place], isMarkdown: isMarkdown, isList: isList,
                fields: main.fields.filter { $0.name != left })
        }
        switch kind.layout {
        case .file(let suffix):
            return [file(kind.name, "\(folder)/**/*\(suffix)", isMarkdown: suffix == ".md")]
        case .folder(_, let main, _):
            return [file(kind.name, "\(folder)/**/\(main)", isMarkdown: main.hasSuffix(".md"))]
        case .tree: return [file(kind.name, "\(folder)/**/*.md", isMarkdown: true)]
        case .oneList: return [file(kind.name, "\(folder).yml", isMarkdown: false, isList: true)]
        case .fileOrList:
            return [
                file(kind.name, "\(folder)/**/*.md", isMarkdown: true, without: "id"),
                file(kind.name + "-list", "\(folder)/**/*.yml", isMarkdown: false, isList: true),
            ]
        }
    }

    /// A further file of a record: `minutes.md`, `NN-slug.md`, `themes/NN-slug.md`, `awards.csv or awards.yml`.
    private static func part(_ file: FileDescription, _ kind: KindDeclaration) -> SchemaFile {
        let folder = "content/\(kind.name)/**/"
        let isTable = file.name.contains(" or ")
        let named = isTable ? file.name.split(separator: " ").last.map(String.init) ?? file.name : file.name
        let isNumbered = named.hasSuffix("NN-slug.md")
        let stem =
            isNumbered
            ? named.split(separator: "/").dropLast().first.map(String.init) ?? "parts"
            : String(named.prefix { $0 != "." })
        return SchemaFile(
            name: "\(kind.name)-\(stem)",
            title: "\(stem.prefix(1).uppercased())\(stem.dropFirst()) of a \(kind.singular)",
            help: file.help,
            places: [folder + (isNumbered ? named.replacing("NN-slug", with: "[0-9]*") : named)],
            isMarkdown: named.hasSuffix(".md"), isList: isTable, fields: file.fields)
    }
}

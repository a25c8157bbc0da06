import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// The fields that the example of a kind uses, as paths: `deliverables.due` of `themes/NN-slug.md`.
struct ExampleFields {
    private let files: [ExampleFile]
    private let names: [String]

    /// The fields of the example of `kind`.
    init(of kind: any RecordKind.Type) {
        files = kind.declaration.example
        names = kind.describeFiles().map(\.name)
    }

    /// The paths of the fields used in the example's files of this description.
    func paths(in description: FileDescription) -> Set<String> {
        var paths: Set<String> = []
        for file in files where description.name == name(of: file.path) {
            for node in nodes(of: file) { collect(node, below: "", into: &paths) }
        }
        return paths
    }

    /// The description that a file falls under; the main file's where no other fits.
    private func name(of path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        guard let file = parts.last else { return nil }
        let fitting = names.dropFirst().first { name in
            if name.contains(" or ") { return name.split(separator: " ").map(String.init).contains(file) }
            guard name.hasSuffix("NN-slug.md") else { return name == file }
            let folder = name.split(separator: "/").dropLast().last.map(String.init)
            let isNumbered = file.first?.isNumber == true && file.hasSuffix(".md")
            return isNumbered && (folder == nil || parts.dropLast().last == folder)
        }
        return fitting ?? names.first
    }

    private func nodes(of example: ExampleFile) -> [YAMLNode] {
        let file = SourceFile(path: "content/" + example.path, bytes: Array(example.text.utf8))
        if file.path.hasSuffix(".csv") { return CSVReader.read(file, number: 0).table?.nodes ?? [] }
        let fields =
            file.path.hasSuffix(".md") ? FrontMatter.split(file.bytes, number: 0).yaml : 0..<file.bytes.count
        guard let fields, let node = YAMLReader.read(file, number: 0, range: fields).node else { return [] }
        if case .list(let items) = node.value { return items }
        return [node]
    }

    private func collect(_ node: YAMLNode, below path: String, into paths: inout Set<String>) {
        switch node.value {
        case .map(let entries):
            for entry in entries {
                let name = path.isEmpty ? entry.key.value : "\(path).\(entry.key.value)"
                paths.insert(name)
                collect(entry.value, below: name, into: &paths)
            }
        case .list(let items):
            for item in items { collect(item, below: path, into: &paths) }
        case .scalar, .empty: break
        }
    }
}

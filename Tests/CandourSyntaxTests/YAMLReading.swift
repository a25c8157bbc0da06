import CandourDiagnostics
import CandourSyntax
import CandourTestSupport
import Testing

/// Reads `text` as a whole file.
func readYAML(_ text: String) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    readYAML(Array(text.utf8))
}

/// Reads `bytes` as a whole file.
func readYAML(_ bytes: [UInt8]) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let file = SourceFile(path: "content/record.yml", bytes: bytes)
    return YAMLReader.read(file, number: 0, range: 0..<bytes.count)
}

/// Everything that is said of `text`, as the author sees it.
func message(_ text: String) -> String {
    let file = SourceFile(path: "content/record.yml", bytes: Array(text.utf8))
    return TextRenderer(catalog: SourceCatalog([file])).rendered(readYAML(text).diagnostics)
}

/// Everything that is said of the lines of hyphens in `text`.
func frontMatterMessage(_ text: String) -> String {
    let file = SourceFile(path: "content/record.md", bytes: Array(text.utf8))
    let parts = FrontMatter.split(file.bytes, number: 0)
    return TextRenderer(catalog: SourceCatalog([file])).rendered(parts.diagnostics)
}

extension YAMLNode {
    /// The names and values of a map; nothing for anything else.
    var entries: [YAMLEntry] {
        if case .map(let entries) = value { entries } else { [] }
    }

    /// The items of a list; nothing for anything else.
    var items: [YAMLNode] {
        if case .list(let items) = value { items } else { [] }
    }

    /// The text of a scalar.
    var text: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    /// The value of a field.
    func field(_ name: String) -> YAMLNode? { entries.first { $0.key.value == name }?.value }
}

import CandourDiagnostics
package import CandourRecords
import CandourSyntax

/// The lines with which the examples of a kind give its fields a value.
package struct ExampleLines {
    /// The lines of each field, its name first, as they would stand at the left edge of a file.
    package private(set) var byField: [String: [String]] = [:]

    /// The lines in the files of `kind` that `description` is about, and those of the fields that every record has.
    init(_ kind: KindDeclaration, _ description: FileDescription, among all: [FileDescription]) {
        let files = kind.example.filter {
            ExampleLines.description(of: $0.path, among: all) == description.name
        }
        for file in files + [CommonFields.example] { add(file) }
    }

    /// The lines in one file.
    package init(of file: ExampleFile) { add(file) }

    /// The name of the description that a file falls under; the main file's where no other fits.
    private static func description(of path: String, among all: [FileDescription]) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        guard let file = parts.last else { return nil }
        let fitting = all.dropFirst().map(\.name).first { name in
            if name.contains(" or ") { return name.split(separator: " ").map(String.init).contains(file) }
            guard name.hasSuffix("NN-slug.md") else { return name == file }
            let folder = name.split(separator: "/").dropLast().last.map(String.init)
            return file.first?.isNumber == true && (folder == nil || parts.dropLast().last == folder)
        }
        return fitting ?? all.first?.name
    }

    private mutating func add(_ example: ExampleFile) {
        let bytes = Array(example.text.utf8)
        let file = SourceFile(path: example.path, bytes: bytes)
        let range =
            example.path.hasSuffix(".md") ? FrontMatter.split(bytes, number: 0).yaml : 0..<bytes.count
        guard !example.path.hasSuffix(".csv"), let range,
            let node = YAMLReader.read(file, number: 0, range: range).node
        else { return }
        switch node.value {
        case .list(let items): for item in items { add(item, bytes, end: range.upperBound) }
        default: add(node, bytes, end: range.upperBound)
        }
    }

    /// Whether the lines of a field are the first that show something: an empty list shows nothing.
    private func isWanted(_ entry: YAMLEntry) -> Bool {
        guard let known = byField[entry.key.value] else { return true }
        return known == ["\(entry.key.value): []"]
    }

    private mutating func add(_ node: YAMLNode, _ bytes: [UInt8], end: Int) {
        guard case .map(let entries) = node.value else { return }
        for (number, entry) in entries.enumerated() where isWanted(entry) {
            let start = Int(entry.key.span.start)
            let column = start - (bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
            let next =
                number + 1 < entries.count ? Int(entries[number + 1].key.span.start) : Int(node.span.end)
            let text = String(decoding: bytes[start..<min(max(next, start), end)], as: UTF8.self)
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for place in lines.indices.dropFirst() {
                lines[place] = String(lines[place].dropFirst(column))
            }
            while let last = lines.last, last.allSatisfy({ $0 == " " || $0 == "-" }) { lines.removeLast() }
            byField[entry.key.value] = lines
        }
    }
}

import CandourKinds
import CandourRecords
import CandourSyntax
import Foundation

/// What fuzzing starts from: the demonstration site, the site of mistakes, and the kinds' examples.
enum Seeds {
    /// The examples of all kinds, by path below the site.
    static let examples: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for kind in Registry.kinds {
            for file in kind.declaration.example { files["content/" + file.path] = Array(file.text.utf8) }
        }
        return files
    }()

    /// Writes the seeds of a trial to a folder.
    static func write(_ trial: Trial, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (number, seed) in try seeds(of: trial).enumerated() {
            try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
        }
    }

    /// A dictionary for libFuzzer of what only the kinds know: their folders, the paths of their examples, and the names
    /// of the fields in these.
    static func dictionary() -> String {
        var words =
            Registry.kinds.map { "@content/\($0.declaration.name)/" } + examples.keys.map { "@\($0)\n" }
        for (_, bytes) in examples {
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let field = line.drop { $0 == " " || $0 == "-" }.prefix { $0.isLowercase || $0 == "_" }
                if !field.isEmpty, line[field.endIndex...].hasPrefix(":") { words.append("\n\(field): ") }
            }
        }
        return Set(words).sorted().map { "\"\($0.replacing("\n", with: "\\x0a"))\"\n" }.joined()
    }

    private static func seeds(of trial: Trial) throws -> [[UInt8]] {
        let files = try self.files().filter { $0.bytes.count < 100_000 }
        let markdown = files.filter { $0.path.hasSuffix(".md") }
        switch trial {
        case .markdown: return markdown.map { Array($0.bytes[FrontMatter.split($0.bytes, number: 0).body]) }
        case .frontmatter: return markdown.map(\.bytes)
        case .csv: return files.filter { $0.path.hasSuffix(".csv") }.map(\.bytes)
        case .yaml:
            let fields = markdown.compactMap { file in
                FrontMatter.split(file.bytes, number: 0).yaml.map { Array(file.bytes[$0]) }
            }
            return fields + files.filter { $0.path.hasSuffix(".yml") }.map(\.bytes)
        case .records: return examples.sorted { $0.key < $1.key }.map { named($0.key, $0.value) }
        case .site:
            let folders = Dictionary(grouping: files) {
                $0.path.split(separator: "/").prefix(2).joined(separator: "/")
            }
            let whole = folders.values.map { $0.prefix(4).flatMap { named($0.path, $0.bytes) } }
            return whole + files.map { named($0.path, $0.bytes) }
        }
    }

    private static func named(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("@\(path)\n".utf8) + bytes + (bytes.last == 0x0A ? [] : [0x0A])
    }

    /// The record files of the two sites and the examples.
    private static func files() throws -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        for site in ["", "Tests/Fixtures/mistakes/site/"] {
            let folder = SharedTheme.root.appending(path: site + "content")
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            where [".md", ".yml", ".csv"].contains(where: path.hasSuffix) {
                files.append(("content/" + path, Array(try Data(contentsOf: folder.appending(path: path)))))
            }
        }
        return files + examples.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

import Foundation

/// The Swift files below a folder of the repository, as text.
struct SourceTree {
    /// A file.
    struct File {
        /// Its path below the repository's folder: `Sources/CandourPage/Page.swift`.
        let path: String
        /// What it holds.
        let text: String

        /// Its lines.
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The folder below `Sources` or `Tests` that it lies in: a target.
        var target: String { String(path.split(separator: "/")[1]) }
    }

    /// The files, in the order of their paths.
    let files: [File]

    /// The files below `folders`, such as `Sources`.
    init(_ folders: String...) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var files: [File] = []
        for folder in folders {
            let start = root.appending(path: folder)
            let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
            while let url = found?.nextObject() as? URL {
                guard url.pathExtension == "swift" else { continue }
                let path = String(url.path.dropFirst(root.path.count + 1))
                files.append(File(path: path, text: try String(contentsOf: url, encoding: .utf8)))
            }
        }
        self.files = files.sorted { $0.path < $1.path }
    }
}

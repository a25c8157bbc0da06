package import CandourBuild

/// A site held in memory: for tests and examples.
package struct MemorySource: SiteSource {
    private let contents: [String: [UInt8]]

    /// A site of these texts, by path.
    package init(_ texts: [String: String]) { contents = texts.mapValues { Array($0.utf8) } }

    /// A site of these bytes, by path.
    package init(bytes: [String: [UInt8]]) { contents = bytes }

    package func files() throws(MachineFault) -> [FoundFile] {
        contents.map { FoundFile(path: $0.key, size: $0.value.count) }
    }

    package func read(_ file: FoundFile) throws(MachineFault) -> [UInt8] { contents[file.path] ?? [] }
}

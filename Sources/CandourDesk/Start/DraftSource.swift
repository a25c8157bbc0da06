package import CandourBuild

/// A site as it will be when files are written: what is there, with what is to come.
package struct DraftSource: SiteSource {
    private let base: (any SiteSource)?
    private let added: [String: [UInt8]]

    /// The site of `base`, if there is one, with `files`.
    package init(_ base: (any SiteSource)? = nil, adding files: [NewFile]) {
        self.base = base
        let content = files.filter { file in
            file.path == "site.yml" || ["content/", "themes/"].contains { file.path.hasPrefix($0) }
        }
        added = Dictionary(content.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    package func files() throws(MachineFault) -> [FoundFile] {
        let there = try base?.files().filter { added[$0.path] == nil } ?? []
        return there + added.map { FoundFile(path: $0.key, size: $0.value.count) }
    }

    package func read(_ file: FoundFile) throws(MachineFault) -> [UInt8] {
        if let bytes = added[file.path] { return bytes }
        return try base?.read(file) ?? []
    }
}

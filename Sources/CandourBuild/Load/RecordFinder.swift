import CandourDiagnostics
import CandourRecords
import CandourSyntax

/// Sorts the files of `content/` to records, and finds what lies in the wrong place or has the wrong name.
struct RecordFinder {
    let kinds: [KindDeclaration]

    /// Sorts `files`, which are in the order of their paths.
    func sort(_ files: [FoundFile]) -> ContentTree {
        var tree = ContentTree()
        var byKind: [String: [FoundFile]] = [:]
        var unknown = Set<String>()
        for file in files {
            let parts = file.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2).map(Substring.init)
            guard let kind = kind(of: parts) else {
                // One message for a folder, not one for each of its files.
                let folder = parts.count > 2 ? String(parts[1]) : nil
                if unknown.insert(folder ?? file.path).inserted {
                    tree.faults.append(unknownKind(file.path, folder: folder))
                }
                continue
            }
            byKind[kind.name, default: []].append(file)
        }
        for kind in kinds {
            var sorter = KindSorter(kind: kind)
            for file in byKind[kind.name] ?? [] { sorter.add(file) }
            sorter.finish(into: &tree)
        }
        return tree
    }

    /// The kind that a file belongs to, by its folder or as the list of all records of the kind.
    private func kind(of parts: [Substring]) -> KindDeclaration? {
        if parts.count > 2 { return kinds.first { $0.name == parts[1] } }
        return kinds.first { kind in
            kind.layout.isOneList && parts.count == 2
                && parts[1].lowercased().prefix { $0 != "." } == kind.name
        }
    }

    private func unknownKind(_ path: String, folder: String?) -> ContentFault {
        let names = kinds.map(\.name)
        return ContentFault(path: path) { number in
            let near = folder.map { Suggestion.nearest(to: $0, among: names) } ?? []
            let what =
                folder.map { "There is no sort of record called “\($0)”" }
                ?? "This file lies outside the folders of records"
            return Diagnostic(
                .kindUnknown, at: SourceSpan(file: number, start: 0, end: 0), headline: what,
                reason:
                    "Each sort of record has a folder of its own in content/: \(names.joined(with: "and")).",
                advice: near.first.map { .fix("rename the folder to \($0).") }
                    ?? .fix("move the file to the folder it belongs to."))
        }
    }
}

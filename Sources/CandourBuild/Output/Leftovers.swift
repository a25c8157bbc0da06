import Glibc

/// What lies beside an output of runs other than this one: of runs that are under way, and of those that were killed.
package struct Leftovers {
    /// How a swap was ended that a killed run had begun.
    package enum Recovery: Sendable {
        /// The new site was whole, and took its place.
        case finished
        /// The old site is back in its place.
        case putBack

        /// The same in words.
        package var words: String {
            let site =
                switch self {
                case .finished: "The site that it had made was whole, and is in its place now."
                case .putBack: "The site from before it is back in its place."
                }
            return "An earlier run was stopped while it replaced the site. \(site)"
        }
    }

    /// Their paths, in order of names.
    private let paths: [String]

    /// What lies beside an output under the names of staging folders, other than `own`.
    init(of place: OutputPlace, beside own: String? = nil) {
        paths = (Directory.names(in: place.folder) ?? []).filter { $0.hasPrefix(place.prefix) }.sorted()
            .map { place.folder + "/" + $0 }.filter { $0 != own }
    }

    /// Whether there is nothing.
    var isEmpty: Bool { paths.isEmpty }

    /// Fails when one of them is in use. Otherwise finishes a swap into `output` that was begun, and removes the rest.
    func clear(for output: String) throws(MachineFault) -> Recovery? {
        var unused: [(path: String, lock: Int32)] = []
        defer { for folder in unused { close(folder.lock) } }
        for path in paths {
            switch Directory.lock(path) {
            case .held(let descriptor): unused.append((path, descriptor))
            case .gone: continue
            case .taken: throw .anotherBuild(output)
            case .unknown: throw .perhapsAnotherBuild(output, path)
            }
        }
        let recovery = try finishSwap(into: output)
        for folder in unused { Directory.remove(folder.path) }
        return recovery
    }

    /// An old site under another name, and none in its place: its run was killed between two renames.
    private func finishSwap(into output: String) throws(MachineFault) -> Recovery? {
        guard access(output, F_OK) != 0,
            let old = paths.first(where: { $0.hasSuffix(SiteSwap.oldSuffix) && access($0, F_OK) == 0 })
        else { return nil }
        let new = String(old.dropLast(SiteSwap.oldSuffix.count))
        if rename(new, output) == 0 { return .finished }
        guard errno == ENOENT, rename(old, output) == 0 else { throw .cannotWrite(output, errno) }
        return .putBack
    }
}

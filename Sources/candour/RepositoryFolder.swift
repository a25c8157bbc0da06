import CandourDiagnostics
import Glibc

/// Finds the repository that a site lies in: the nearest folder, from the site’s own upwards, that holds `.git`.
enum RepositoryFolder {
    /// How files of the site in `site` are named from the root of its repository. A site without a repository is named
    /// from its own folder.
    static func path(of site: String) -> RepositoryPath {
        guard let pointer = realpath(site, nil) else { return RepositoryPath() }
        defer { free(pointer) }
        let real = String(cString: pointer)
        var parts = real.split(separator: "/").map(String.init)
        var inside: [String] = []
        while true {
            let folder = "/" + parts.joined(separator: "/")
            // A file in work trees and submodules, a folder elsewhere.
            if access(folder + "/.git", F_OK) == 0 {
                return RepositoryPath(folder: inside.reversed().joined(separator: "/"))
            }
            guard let last = parts.popLast() else { return RepositoryPath() }
            inside.append(last)
        }
    }
}

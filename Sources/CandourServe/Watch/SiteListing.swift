import CandourBuild
import Glibc

/// The files of a site with their sizes and times, to be compared with a later listing.
struct SiteListing: Equatable {
    private let files: Set<FoundFile>

    /// What there is now; nothing where the site cannot be read.
    init(of site: String) { files = Set((try? FolderSource(site).files()) ?? []) }

    /// The names of the folders in a folder, without hidden ones and without links.
    static func folders(in path: String) -> [String] {
        var names: [String] = []
        _ = Directory.visit(path) { name, folder in
            var status = stat()
            guard !name.hasPrefix("."), fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
                status.st_mode & S_IFMT == S_IFDIR
            else { return }
            names.append(name)
        }
        return names
    }
}

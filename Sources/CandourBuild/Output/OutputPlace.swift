/// Where a site is built to, and the hidden names beside it that a build uses.
struct OutputPlace: Sendable {
    /// The output folder. Through a symbolic link, so that the folder behind it is exchanged and the link stays.
    let path: String
    /// The folder that it lies in.
    let folder: String
    /// What the names of staging folders begin with.
    let prefix: String
    /// The file that remembers the last build.
    let cacheFile: String
    /// The site that was live before: see `SpareSite`.
    let spare: String

    init(_ output: String) {
        path = Directory.target(of: output)
        folder = Directory.parent(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? "output"
        prefix = ".\(name).candour-"
        cacheFile = "\(folder)/.\(name).candour.cache"
        spare = "\(folder)/.\(name).candour.spare"
    }
}

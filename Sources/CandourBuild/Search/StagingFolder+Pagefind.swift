import CandourPage
import Glibc

extension StagingFolder {
    package func indexByPagefind() throws(MachineFault) -> [(path: String, bytes: [UInt8])] {
        let work = staging + "/.pagefind"
        Directory.remove(work)
        guard mkdir(work, 0o755) == 0 else { throw .cannotWrite(work, errno) }
        defer { Directory.remove(work) }
        // Not the folder of the new site itself: pages that are no longer published may still stand in it.
        let site = work + "/site"
        for path in madeFiles.map(\.path) where path.hasSuffix(".html") {
            try Directory.make(Directory.parent(of: site + "/" + path))
            guard link(staging + "/" + path, site + "/" + path) == 0 else {
                throw .cannotWrite(site + "/" + path, errno)
            }
        }
        let index = work + "/index"
        let found = try Pagefind.run(over: site, into: index, log: work + "/log")
        var files: [(path: String, bytes: [UInt8])] = []
        for path in found {
            files.append((path, try FolderSource(index).read(FoundFile(path: path, size: 0))))
        }
        return files
    }
}

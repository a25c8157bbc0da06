/// Where the files of a site come from: a folder on the disk, or memory in tests.
package protocol SiteSource: Sendable {
    /// Every file of the site that can matter (`site.yml`, `record.lock`, `content/`, `themes/`), by path, in any order.
    func files() throws(MachineFault) -> [FoundFile]

    /// The same in the order of paths, listed once in a run.
    func listing() throws(MachineFault) -> FileListing

    /// The bytes of one of them.
    func read(_ file: FoundFile) throws(MachineFault) -> [UInt8]

    /// The same bytes once more, if the file is as it was found.
    func readAgain(_ file: FoundFile) throws(MachineFault) -> [UInt8]
}

extension SiteSource {
    package func listing() throws(MachineFault) -> FileListing { try FileListing(self) }

    /// What is in memory does not change.
    package func readAgain(_ file: FoundFile) throws(MachineFault) -> [UInt8] { try read(file) }
}

/// A file of a site that has been found, not yet read.
package struct FoundFile: Sendable, Hashable {
    /// What sort of thing it is on the disk.
    package enum Sort: Sendable, Hashable {
        case file
        /// A symbolic link: refused, because content must not lead out of the site folder.
        case symbolicLink
        /// A folder with the name of a record: `refused.md/`.
        case folder
        /// A name that is not UTF-8, with � where it cannot be read.
        case misnamed
        /// A device, socket or pipe.
        case special
    }

    /// Path relative to the site folder, with forward slashes.
    package let path: String
    /// Size in bytes.
    package let size: Int
    /// What sort of thing it is.
    package let sort: Sort
    /// What the disk says of it; nothing for a file in memory.
    package let stamp: FileStamp?

    /// A file.
    package init(path: String, size: Int, sort: Sort = .file, stamp: FileStamp? = nil) {
        self.path = path
        self.size = size
        self.sort = sort
        self.stamp = stamp
    }
}

/// Where the files of a built site go: a staging folder on the disk, or memory in tests.
package protocol OutputSink: Sendable {
    /// Writes a file at a path below the root of the site.
    func write(_ bytes: [UInt8], to path: String) throws(MachineFault)

    /// Takes over a file of the site that is live, if it is certainly as the last build left it.
    func keep(_ path: String) -> Bool

    /// What Pagefind makes of the pages that were written; nothing where they are on no disk.
    func indexByPagefind() throws(MachineFault) -> [(path: String, bytes: [UInt8])]

    /// Copies a file of the site folder, if it still has the size that was found: pages name it.
    func copy(_ file: FoundFile, to path: String) throws(MachineFault) -> (size: Int, hash: String)
}

extension OutputSink {
    /// No site is live.
    package func keep(_ path: String) -> Bool { false }

    /// There is no disk.
    package func indexByPagefind() throws(MachineFault) -> [(path: String, bytes: [UInt8])] { [] }
}

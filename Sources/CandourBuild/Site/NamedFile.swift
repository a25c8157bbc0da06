import Glibc

/// A file that somebody named on the command line: it may lie anywhere, and links may lead to it.
package enum NamedFile {
    /// All that is in the file at `path`.
    package static func bytes(_ path: String) throws(MachineFault) -> [UInt8] {
        guard let pointer = realpath(path, nil) else {
            let isMissing = errno == ENOENT || errno == ENOTDIR
            if isMissing {
                throw MachineFault("There is no file \(path)", advice: "Check its name and folder.")
            }
            throw .cannotRead(path, .system(errno))
        }
        defer { free(pointer) }
        do throws(ReadingFault) { return try RegularFile(String(cString: pointer)).bytes() } catch {
            throw .cannotRead(path, error)
        }
    }
}

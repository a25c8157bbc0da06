import Glibc

/// Files that a command writes into a folder of the site, and may write anew: never over a file that is somebody’s own.
package struct GeneratedFiles: Sendable {
    private let folder: String

    /// Files in `folder`, which is made where it is not there.
    package init(folder: String) { self.folder = folder }

    /// Writes files, each of which begins with its `opening`. Fails before anything is written where one of them would
    /// take the place of a file that does not begin so.
    package func write(_ files: [(name: String, text: String, opening: String)]) throws(MachineFault) {
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .cannotWrite(folder, errno) }
        for file in files {
            let path = "\(folder)/\(file.name)"
            let isOurs: Bool
            do throws(ReadingFault) {
                isOurs = try RegularFile(path).bytes().starts(with: file.opening.utf8)
            } catch { isOurs = error == .system(ENOENT) }
            guard isOurs else {
                throw MachineFault(
                    "\(path) is not a file that Candour wrote, so it is left as it is",
                    advice: "Move it, or name another folder with --output.")
            }
        }
        for file in files { try write(file.text, to: "\(folder)/\(file.name)") }
    }

    private func write(_ text: String, to path: String) throws(MachineFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
        defer { close(descriptor) }
        guard Directory.write(Array(text.utf8), to: descriptor) else { throw .cannotWrite(path, errno) }
    }
}

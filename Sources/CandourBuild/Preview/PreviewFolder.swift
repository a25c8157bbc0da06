import Glibc

/// A folder for a preview, for this user alone: drafts are in it. It lies where temporary files do.
package struct PreviewFolder: Sendable {
    /// Its path.
    package let path: String
    /// How often it is emptied at most, when a build goes on writing into it.
    private static let attempts = 100
    /// How often in a row it must be gone: a build that is under way makes it again.
    private static let calm = 5
    /// Between two looks, in microseconds.
    private static let pause: UInt32 = 20_000

    /// A new folder.
    package init() throws(MachineFault) {
        let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        // mkdtemp(3) puts letters of its own in the place of six X.
        let letters = String(repeating: "X", count: 6)
        var template = Array(
            "\(temporary.isEmpty ? "/tmp" : temporary)/candour-preview-\(letters)".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw MachineFault(
                "The folder for the preview cannot be made in \(temporary.isEmpty ? "/tmp" : temporary): "
                    + String(cString: strerror(errno)),
                advice:
                    "Name a folder that you may write into in the variable TMPDIR, then run the command again."
            )
        }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    /// Removes it, with everything in it, for good: to be called before the process ends.
    package func remove() {
        var gone = 0
        for _ in 0..<PreviewFolder.attempts where gone < PreviewFolder.calm {
            if access(path, F_OK) == 0 {
                Directory.remove(path)
                gone = 0
            } else {
                gone += 1
                usleep(PreviewFolder.pause)
            }
        }
    }
}

import Glibc

/// A folder that stays open as long as somebody holds it, whatever is put in its place.
final class OpenFolder: Sendable {
    /// The open folder.
    let descriptor: Int32

    /// Opens the folder at `path`; nothing where there is none, and `errno` says why.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

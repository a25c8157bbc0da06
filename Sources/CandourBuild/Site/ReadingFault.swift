import Glibc

/// Why a file on the disk cannot be read.
enum ReadingFault: Error, Hashable {
    /// What the system said.
    case system(Int32)
    /// It is a pipe, a socket or a device: reading it might never end.
    case special
    /// It is larger than the memory that one file may take.
    case tooLarge
    /// It was written to meanwhile, so that what was read may be half of two versions.
    case changed

    /// The reason, as the end of a sentence.
    var why: String {
        switch self {
        case .special: "it is a pipe, a socket or a device"
        case .tooLarge: "it is larger than 2 GB"
        case .changed: "it changed while Candour was reading it"
        case .system(EACCES), .system(EPERM): "this user may not read it"
        case .system(ENOENT), .system(ENOTDIR): "it vanished while Candour was at work"
        case .system(ELOOP): "it, or a folder that it lies in, is a symbolic link"
        case .system(EISDIR): "it is a folder"
        case .system(EIO): "the disk failed"
        case .system(let code): String(cString: strerror(code))
        }
    }
}

import Glibc

extension MachineFault {
    /// That something cannot be written at `path`, for the reason that `errno` gave as `code`; what else one may do.
    static func cannotWrite(
        _ path: String, _ code: Int32, orElse: String? = "choose another folder with --output"
    ) -> MachineFault {
        let why: String
        switch code {
        case ENOSPC: why = "the disk is full, or has no room for more files"
        case EDQUOT: why = "this user has used up the room that is given to one user"
        case EFBIG: why = "a file of this user may not be that large"
        case EACCES, EPERM: why = "this user may not write there"
        case EROFS: why = "the disk can only be read"
        case ENOENT: why = "the folder it belongs in does not exist"
        case EIO: why = "the disk failed"
        default: why = String(cString: strerror(code))
        }
        let advice =
            switch code {
            case ENOENT: "Make the folder that it belongs in"
            case ENOSPC, EDQUOT: "Make room"
            case EIO: "Check the disk"
            default: "Check who may write there"
            }
        return MachineFault(
            "\(path) cannot be written: \(why)",
            advice: advice + (orElse.map { ", or \($0)" } ?? "") + "; then run the command again.")
    }

    /// That the output folder can neither be exchanged nor renamed.
    static func cannotReplace(_ path: String, _ code: Int32) -> MachineFault {
        switch code {
        case EBUSY:
            MachineFault(
                "The folder \(path) cannot be replaced: a disk is mounted there, or a program holds it",
                advice: "Choose a folder inside it with --output, such as \(path)/site.")
        case EXDEV:
            MachineFault(
                "The folder \(path) cannot be replaced: it belongs to a lower layer of this disk",
                advice: "Remove that folder, or choose another with --output; then run the command again.")
        default: .cannotWrite(path, code)
        }
    }

    /// That another run is making a site for the same output.
    static func anotherBuild(_ path: String) -> MachineFault {
        MachineFault(
            "Another build into \(path) is under way",
            advice: "Wait until it has ended, then run the command again.")
    }

    /// That a folder lies beside the output of which nobody can say whether a run still uses it.
    static func perhapsAnotherBuild(_ path: String, _ left: String) -> MachineFault {
        MachineFault(
            "Another build into \(path) seems to be under way: this disk does not say whether one uses \(left)",
            advice:
                "Wait until it has ended. If none is under way, remove that folder; then run the command again."
        )
    }

    /// That a folder of a built site cannot be opened, for the reason that `errno` gave as `code`.
    static func cannotOpen(_ folder: String, _ code: Int32, advice: String) -> MachineFault {
        let headline =
            switch code {
            case ENOENT: "There is no folder \(folder)"
            case ENOTDIR: "\(folder) is not a folder"
            default: "The folder \(folder) cannot be read: \(ReadingFault.system(code).why)"
            }
        return MachineFault(headline, advice: advice)
    }
}

import CandourBuild
import Glibc

/// The files that a run writes its summary into. They are opened before it begins: a run whose summary nobody would get
/// does not start.
struct SummaryFile: Sendable {
    /// What each of our summaries begins with: a run may overwrite such a file, and a workflow finds the comment by it
    /// that it made from the last one.
    static let opening = "<!-- candour summary -->\n"

    private struct Target: Sendable {
        let path: String
        let descriptor: Int32
        /// Whether what is there stays: GitHub’s file is shared by all commands of a step.
        let keepsContent: Bool
    }

    private var targets: [Target] = []
    /// Where people find the summary, as the end of a sentence; nothing where none is written.
    private(set) var place: String?

    /// The file that was asked for, and with `--format github` the one that GitHub names in `GITHUB_STEP_SUMMARY`.
    init(_ options: CheckOptions) throws(MachineFault) {
        if let path = options.summary {
            try add(path, keepsContent: false)
            place = "in \(path)"
        }
        guard options.format == .github, let name = getenv("GITHUB_STEP_SUMMARY") else { return }
        let path = String(cString: name)
        guard !path.isEmpty else { return }
        try add(path, keepsContent: true)
        place = "in the summary of this run"
    }

    /// Writes the summary.
    func write(_ text: String) {
        for target in targets {
            if !target.keepsContent { ftruncate(target.descriptor, 0) }
            if !Terminal.put(SummaryFile.opening + text, target.descriptor) {
                Terminal.writeError("The summary \(target.path) could not be written whole.\n")
            }
        }
    }

    private mutating func add(_ path: String, keepsContent: Bool) throws(MachineFault) {
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | (keepsContent ? O_APPEND : 0)
        let descriptor = open(path, flags, 0o644)
        guard descriptor >= 0 else {
            throw MachineFault(
                "The summary cannot be written to \(path): \(SummaryFile.why(errno))",
                advice: "Name a file in a folder that is there with --summary.")
        }
        guard keepsContent || SummaryFile.isOurs(descriptor) else {
            close(descriptor)
            throw MachineFault(
                "\(path) is not a summary that Candour wrote, so it is left as it is",
                advice: "Name another file with --summary.")
        }
        targets.append(Target(path: path, descriptor: descriptor, keepsContent: keepsContent))
    }

    /// Whether a file is empty, or begins as our summaries do.
    private static func isOurs(_ descriptor: Int32) -> Bool {
        var start = [UInt8](repeating: 0, count: opening.utf8.count)
        let count = pread(descriptor, &start, start.count, 0)
        return count == 0 || (count == start.count && start.elementsEqual(opening.utf8))
    }

    private static func why(_ code: Int32) -> String {
        switch code {
        case ENOENT: "the folder it belongs in does not exist"
        case EACCES, EPERM: "this user may not write there"
        case EISDIR: "it is a folder"
        case EROFS: "the disk can only be read"
        default: String(cString: strerror(code))
        }
    }
}

import CLinux
import Glibc

/// Puts a new site in the place of the old one, so that a visitor always finds one of the two, whole.
///
/// The order matters when the power fails: first the new site is on the disk, then it takes its place, then that is on
/// the disk, and only then is the old site removed. Where the kernel cannot exchange two folders, the old one is first
/// renamed to `name.old`, and then the new one takes its place. The names are the journal: while `name.old` exists and
/// the output does not, `name` is a whole site, and `Leftovers` finishes the swap in the next run.
struct SiteSwap {
    /// What the name of an old site ends with while two renames are under way.
    static let oldSuffix = ".old"

    /// Where the site belongs.
    let output: String
    /// The new site, beside it.
    let staging: String
    /// Where the old site is kept; nothing where it is removed.
    let spare: String?
    /// Whether the disk is waited for; a preview need not outlive a power cut.
    let isDurable: Bool

    /// Puts it in its place, and removes the old site or puts it aside. When that fails, the old site stays.
    func run() throws(MachineFault) -> StagingFolder.Swap {
        try sync()
        if access(output, F_OK) != 0 {
            guard rename(staging, output) == 0 else { throw .cannotWrite(output, errno) }
            try requireDurable { rename(output, staging) }
            return .new
        }
        if candour_exchange(staging, output) == 0 {
            try requireDurable { candour_exchange(staging, output) }
            removeOld(staging)
            return .exchanged
        }
        return try renameTwice()
    }

    private func renameTwice() throws(MachineFault) -> StagingFolder.Swap {
        let old = staging + SiteSwap.oldSuffix
        guard rename(output, old) == 0 else { throw .cannotReplace(output, errno) }
        guard rename(staging, output) == 0 else {
            let code = errno
            _ = rename(old, output)
            throw .cannotWrite(output, code)
        }
        try requireDurable { rename(output, staging) == 0 ? rename(old, output) : -1 }
        removeOld(old)
        return .renamed
    }

    private func removeOld(_ path: String) {
        guard let spare, rename(path, spare) == 0 else { return Directory.remove(path) }
    }

    /// Waits until all of the new site is on the disk: one call for all files.
    private func sync() throws(MachineFault) {
        guard isDurable else { return }
        let descriptor = open(staging, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(output, errno) }
        defer { close(descriptor) }
        guard candour_sync_file_system(descriptor) == 0 else { throw .cannotWrite(output, errno) }
    }

    /// Waits until the names are on the disk as they are now. When that fails, `undo` gives the old site its place
    /// back.
    private func requireDurable(undo: () -> Int32) throws(MachineFault) {
        guard isDurable else { return }
        let descriptor = open(Directory.parent(of: output), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // Who may write into a folder may still not be allowed to open it; then the system chooses the moment.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Disks that cannot do this for a folder say EINVAL.
        guard fsync(descriptor) != 0, errno != EINVAL else { return }
        let code = errno
        _ = undo()
        throw .cannotWrite(output, code)
    }
}

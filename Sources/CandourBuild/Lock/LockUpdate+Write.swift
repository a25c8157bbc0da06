import Glibc

extension LockUpdate {
    /// Writes the lock beside `site.yml` of the site in a folder, in one step: it is the old or the new one whatever
    /// happens. One that is up to date is left alone.
    package func write(toSite folder: String) throws(MachineFault) {
        guard before != lock else { return }
        let path = folder == "." ? RecordLock.name : folder + "/" + RecordLock.name
        let new = path + ".new"
        _ = unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path, errno, orElse: nil) }
        var isWritten = Directory.write(lock.bytes, to: descriptor) && fsync(descriptor) == 0
        var code = errno
        close(descriptor)
        if isWritten {
            isWritten = rename(new, path) == 0
            code = errno
        }
        guard isWritten else {
            _ = unlink(new)
            throw .cannotWrite(path, code, orElse: nil)
        }
    }
}
